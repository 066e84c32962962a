import type { AutomationDeed } from "#lib/contract/message.ts";
import { applyChange, signature } from "#lib/domain/inbox/change-conversation.ts";
import { nextActivity } from "#lib/domain/inbox/message-row.ts";
import { authorOf, type Hold } from "./hold.ts";

/** Writes into the thread what an automation did, with the step. */
export async function sayDeed(hold: Hold, did: AutomationDeed, what: string | null): Promise<void> {
  const { tx, afterCommit, state, run, at } = hold;
  const line = {
    type: "automation",
    did,
    automationId: run.automationId,
    runId: run.id,
    stepId: run.stepId,
    what: what === null ? null : what.slice(0, 200),
  } as const;
  await applyChange(tx, afterCommit, state, () => ({
    rows: [nextActivity(state, line, signature(authorOf(hold)), at)],
  }));
}
