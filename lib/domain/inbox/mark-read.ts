import type { Conversation } from "#lib/contract/conversation.ts";
import { room } from "#lib/contract/live.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { publish } from "#lib/gateways/realtime/publish.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { now } from "#lib/platform/clock.ts";
import { findConversation, showConversation } from "./find-conversation.ts";

/** Moves the actor's read mark forward, to `seq` or to the newest message; never back. */
export async function markRead(actor: Actor, id: string, seq?: number): Promise<Conversation> {
  const state = await findConversation(readOnly(), actor, id, "conversation.read");
  const to = Math.min(seq ?? state.lastSeq, state.lastSeq);
  await moveReadMark(readOnly(), actor.id, id, to);
  publish([room.member(actor.id)], "conversation.read", { conversationId: id, seq: to });
  return showConversation(actor, id);
}

/** Makes the newest text unread again, for this actor only. */
export async function markUnread(actor: Actor, id: string): Promise<Conversation> {
  const state = await findConversation(readOnly(), actor, id, "conversation.read");
  const to = Math.max(state.lastInboundSeq - 1, 0);
  await readOnly().query(
    `insert into read_mark (member_id, conversation_id, seq, at) values ($1, $2, $3, $4)
     on conflict (member_id, conversation_id) do update set seq = excluded.seq, at = excluded.at`,
    [actor.id, id, to, now()],
  );
  publish([room.member(actor.id)], "conversation.read", { conversationId: id, seq: to });
  return showConversation(actor, id);
}

/** Moves a read mark forward inside another step (who replies has read). */
export async function moveReadMark(
  tx: Tx,
  readerId: string,
  conversationId: string,
  seq: number,
): Promise<void> {
  await tx.query(
    `insert into read_mark (member_id, conversation_id, seq, at) values ($1, $2, $3, $4)
     on conflict (member_id, conversation_id) do update set seq = excluded.seq, at = excluded.at
      where read_mark.seq < excluded.seq`,
    [readerId, conversationId, seq, now()],
  );
}
