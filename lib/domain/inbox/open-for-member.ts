import type { Tx } from "#lib/platform/db/transaction.ts";
import type { ConversationState } from "./conversation-state.ts";
import { openEpisodes } from "./open-episodes.ts";

/** Opens a locked, closed conversation because a member texts someone in it. */
export async function openForMember(tx: Tx, state: ConversationState, at: Date): Promise<void> {
  if (state.status !== "closed") return;
  state.status = "open";
  await openEpisodes(tx, [{ conversationId: state.id, createdAt: at }]);
}
