import type { Message } from "#lib/contract/message.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";
import { eventBy, signature } from "./change-conversation.ts";
import { type ConversationState, saveConversations } from "./conversation-state.ts";
import { insertMessages } from "./insert-messages.ts";
import { moveReadMark } from "./mark-read.ts";
import { nextMessage } from "./message-row.ts";
import { presentNewMessage } from "./present-message.ts";
import { publishMessages } from "./publish.ts";
import { recordEvents } from "./record-events.ts";
import { makeStorable } from "./take-text.ts";

type Note = { text: string; clientId?: string | undefined };

/** Writes a note that only the team sees, on a locked conversation. It does not end the contact's wait. */
export async function addNote(
  tx: Tx,
  afterCommit: AfterCommit,
  actor: Actor,
  state: ConversationState,
  note: Note,
): Promise<Message> {
  const row = nextMessage(state, {
    ...signature(actor),
    direction: "out",
    kind: "note",
    text: makeStorable(note.text),
    status: "recorded",
    clientId: note.clientId ?? null,
    createdAt: now(),
  });
  await insertMessages(tx, [row]);
  await saveConversations(tx, [state]);
  await moveReadMark(tx, actor.id, state.id, row.seq);
  await tx.query(`delete from draft where member_id = $1 and conversation_id = $2 and kind = 'note'`, [
    actor.id,
    state.id,
  ]);
  await recordEvents(tx, [eventBy(actor, "note.added", state, row.createdAt, { messageId: row.id })]);
  afterCommit(() => publishMessages(state, [row]));
  return presentNewMessage(row);
}
