import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import type { Broadcast, ChangeBroadcastInput } from "#lib/contract/broadcast.ts";

const PAUSE_MS = 600;

/** A broadcast while it is written: shown at once, saved when the writer pauses, its estimate counted anew then. */
export function useBroadcastDraft(saved: Broadcast) {
  const client = useQueryClient();
  const { busy, problem, fields, save } = useSaving();
  const [draft, setDraft] = useState(saved);
  const [unsaved, setUnsaved] = useState<ChangeBroadcastInput>({});
  const latest = useRef(unsaved);
  const isDirty = Object.keys(unsaved).length > 0;

  const put = (part: ChangeBroadcastInput) => {
    setDraft((before) => ({ ...before, ...part }));
    latest.current = { ...latest.current, ...part };
    setUnsaved(latest.current);
  };
  // What is typed while a save is on its way is the next one's.
  const flush = async () => {
    const change = latest.current;
    if (Object.keys(change).length === 0) return true;
    latest.current = {};
    setUnsaved({});
    const worked = await save(async () => {
      const now = await api<Broadcast>("PATCH", `/broadcasts/${saved.id}`, { body: change });
      client.setQueryData(keys.broadcast(saved.id), now);
    });
    if (worked) await client.invalidateQueries({ queryKey: keys.broadcast(saved.id) });
    return worked;
  };
  const flushRef = useRef(flush);
  useEffect(() => {
    flushRef.current = flush;
  });
  useEffect(() => {
    if (!isDirty) return;
    const timer = setTimeout(() => void flushRef.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [unsaved, isDirty]);
  return { draft, put, flush, busy, isDirty, problem, fields };
}
