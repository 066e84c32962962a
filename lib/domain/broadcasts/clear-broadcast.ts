import { lockConversations, saveConversations } from "#lib/domain/inbox/conversation-state.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { restoreLastMessage } from "#lib/domain/inbox/restore-last-message.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";

const AT_ONCE = 200;

type Held = { id: string; conversationId: string };

/** Cancels the texts of a stopped broadcast that never left, some at a time, and what lists show of their threads. */
export async function clearBroadcast({ broadcastId }: { broadcastId: string }): Promise<void> {
  while (await clearSome(broadcastId));
}

function clearSome(broadcastId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const held = await tx.query<Held>(
      `select m.id, m.conversation_id as "conversationId" from broadcast_recipient r join message m on m.id = r.message_id
        where r.broadcast_id = $1 and m.status in ('scheduled', 'queued') order by m.conversation_id limit ${AT_ONCE}`,
      [broadcastId],
    );
    if (held.length === 0) return false;
    const states = await lockConversations(
      tx,
      held.map(({ conversationId }) => conversationId),
    );
    const cancelled = await tx.query<Held>(
      `update message set status = 'cancelled', revision = revision + 1
        where id = any($1::uuid[]) and status in ('scheduled', 'queued')
       returning id, conversation_id as "conversationId"`,
      [held.map(({ id }) => id)],
    );
    for (const state of states) await restoreLastMessage(tx, state);
    await saveConversations(tx, states);
    await recordEvents(
      tx,
      cancelled.map(({ id, conversationId }) => ({
        type: "message.status-changed",
        at: now(),
        actorKind: "system",
        conversationId,
        messageId: id,
        data: { status: "cancelled" },
      })),
    );
    return true;
  });
}
