import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { api, ApiProblem } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";
import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import type { Definition } from "#lib/contract/automation/definition.ts";
import type { ProblemFound } from "#lib/contract/automation/problem-found.ts";

const SAVE_AFTER_MS = 500;
const MOST_UNDOS = 50;

export type Saved =
  { kind: "saved" } | { kind: "saving" } | { kind: "conflict" } | { kind: "failed"; why: string };

export type Draft = {
  definition: Definition;
  /** What is not right with what was saved last. */
  problems: ProblemFound[];
  saved: Saved;
  change: (definition: Definition) => void;
  undo: (() => void) | null;
  /** Writes what is not written yet; the revision that is saved then, or null where it cannot be. */
  flush: () => Promise<number | null>;
  /** Takes what the server has, in place of what stands here. */
  reload: () => Promise<void>;
};

/** A draft under the hands of one person: each change is written soon after, never over what somebody else wrote. */
export function useDraft(automation: AutomationWithDraft): Draft {
  const client = useQueryClient();
  const words = useProblemWords();
  const [definition, setDefinition] = useState(automation.draft);
  const [problems, setProblems] = useState(automation.problems);
  const [saved, setSaved] = useState<Saved>({ kind: "saved" });
  const [past, setPast] = useState<Definition[]>([]);
  const { current: disk } = useRef({ revision: automation.draftRevision, written: automation.draft });
  const latest = useRef(definition);
  const writing = useRef<Promise<number | null>>(Promise.resolve(null));

  const write = async (): Promise<number | null> => {
    const wanted = latest.current;
    if (wanted === disk.written) return disk.revision;
    setSaved({ kind: "saving" });
    try {
      const answer = await api<AutomationWithDraft>("PUT", `/automations/${automation.id}/draft`, {
        body: { definition: wanted, revision: disk.revision },
      });
      disk.revision = answer.draftRevision;
      disk.written = wanted;
      setProblems(answer.problems);
      setSaved({ kind: "saved" });
      client.setQueryData(keys.automation(automation.id), answer);
      return answer.draftRevision;
    } catch (error) {
      const isConflict = error instanceof ApiProblem && error.code === "conflict";
      setSaved(isConflict ? { kind: "conflict" } : { kind: "failed", why: whyOf(error) ?? words(error) });
      return null;
    }
  };
  // One after the other: the second knows the revision that the first has made.
  const flush = () => (writing.current = writing.current.then(write));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const put = (next: Definition) => {
    latest.current = next;
    setDefinition(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), SAVE_AFTER_MS);
  };
  const leave = useRef(flush);
  useEffect(() => {
    leave.current = flush;
  });
  // Whoever leaves the editor leaves nothing unwritten.
  useEffect(() => () => void leave.current(), []);

  return {
    definition,
    problems,
    saved,
    change: (next) => {
      setPast([...past, definition].slice(-MOST_UNDOS));
      put(next);
    },
    undo:
      past.length === 0
        ? null
        : () => {
            setPast(past.slice(0, -1));
            put(past.at(-1) ?? definition);
          },
    flush,
    reload: async () => {
      const answer = await api<AutomationWithDraft>("GET", `/automations/${automation.id}`);
      disk.revision = answer.draftRevision;
      disk.written = latest.current = answer.draft;
      setDefinition(answer.draft);
      setProblems(answer.problems);
      setPast([]);
      setSaved({ kind: "saved" });
    },
  };
}

function whyOf(error: unknown): string | null {
  const fields = error instanceof ApiProblem ? error.body?.fields : undefined;
  return fields ? (Object.values(fields)[0] ?? null) : null;
}
