import type { Tx } from "#lib/platform/db/transaction.ts";
import type { Author } from "./change-conversation.ts";
import type { ConversationState } from "./conversation-state.ts";

/** Closes a locked conversation: its episode ends, nobody waits. */
export async function endEpisode(tx: Tx, actor: Author, state: ConversationState, at: Date): Promise<void> {
  state.status = "closed";
  state.snoozedUntil = null;
  state.waitingSince = null;
  await tx.query(
    `update episode set closed_at = greatest($2, opened_at), closed_by_id = $3 where conversation_id = $1 and closed_at is null`,
    [state.id, at, actor.kind === "member" ? actor.id : null],
  );
}
