import { lockConversation } from "#lib/domain/inbox/conversation-state.ts";
import { now } from "#lib/platform/clock.ts";
import { pools } from "#lib/platform/db/pools.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { loadVersion } from "../live/load-version.ts";
import type { ConversationHold, Hold } from "../runs/hold.ts";
import { liveRunOf } from "../runs/run.ts";

/** Locks a conversation for one step of automation; nothing happens where it is not there. */
export async function holdConversation(
  id: string,
  step: (hold: ConversationHold) => Promise<void>,
): Promise<void> {
  await inTransaction(async (tx, afterCommit) => {
    const state = await lockConversation(tx, id);
    if (state) await step({ tx, afterCommit, state, at: now() });
  }, pools().follow);
}

/** The run under way in a locked conversation, held; null: none. */
export async function holdRun(hold: ConversationHold): Promise<Hold | null> {
  const run = await liveRunOf(hold.tx, hold.state.id);
  return run && { ...hold, run, version: await loadVersion(hold.tx, run.versionId), expected: false };
}
