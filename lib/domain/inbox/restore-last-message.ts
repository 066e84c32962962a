import type { Tx } from "#lib/platform/db/transaction.ts";
import type { ConversationState } from "./conversation-state.ts";

/** Sets the message that lists show anew: the newest text or note that was not taken back. The state must be locked. */
export async function restoreLastMessage(tx: Tx, state: ConversationState): Promise<void> {
  const [newest] = await tx.query<{ seq: number }>(
    `select seq from message where conversation_id = $1 and kind <> 'activity' and status <> 'cancelled'
      order by seq desc limit 1`,
    [state.id],
  );
  state.lastMessageSeq = newest?.seq ?? state.lastMessageSeq;
}
