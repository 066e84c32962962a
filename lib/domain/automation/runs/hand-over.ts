import { applyChange, signature } from "#lib/domain/inbox/change-conversation.ts";
import { nextMessage } from "#lib/domain/inbox/message-row.ts";
import { endRun } from "./end-run.ts";
import { authorOf, type Hold } from "./hold.ts";

/** Ends a run so that a person takes over, with a note of what was asked and what is known so far. */
export async function handOver(hold: Hold, question: string): Promise<void> {
  const known = Object.entries(hold.run.variables)
    .filter(([name, value]) => value !== "" && !unsaid.has(name))
    .map(([name, value]) => `${name}: ${value}`);
  await addAutomaticNote(hold, [question, ...known].join("\n"));
  await endRun(hold, "handed-over", question);
}

/** Leaves a note that only the team sees. */
export async function addAutomaticNote(hold: Hold, text: string): Promise<void> {
  const { tx, afterCommit, state, at } = hold;
  await applyChange(tx, afterCommit, state, () => ({
    rows: [
      nextMessage(state, {
        ...signature(authorOf(hold)),
        direction: "out",
        kind: "note",
        text,
        status: "recorded",
        createdAt: at,
      }),
    ],
  }));
}

const unsaid = new Set(["text", "rest", "keyword", "number", "organisation"]);
