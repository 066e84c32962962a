import type { Actor } from "#lib/contract/permissions.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { ConversationState } from "./conversation-state.ts";
import { loadMessage } from "./load-messages.ts";

/**
 * Stops a reply written without knowledge of a colleague's: `afterSeq` is the newest message its author had seen.
 * Throws `someone-replied` with the newest such reply. Automatic texts and taken-back replies do not count.
 */
export async function guardDoubleReply(
  tx: Tx,
  actor: Actor,
  state: ConversationState,
  afterSeq: number | undefined,
): Promise<void> {
  if (afterSeq === undefined || afterSeq >= state.lastSeq) return;
  const [newer] = await tx.query<{ id: string }>(
    `select id from message
      where conversation_id = $1 and seq > $2 and direction = 'out' and kind = 'text' and status <> 'cancelled'
        and author_kind in ('member', 'key') and author_id <> $3
      order by seq desc limit 1`,
    [state.id, afterSeq, actor.id],
  );
  if (!newer) return;
  const message = await loadMessage(tx, newer.id);
  throw new AppError("someone-replied", `${message?.author.name ?? "A colleague"} replied meanwhile.`, {
    message,
  });
}
