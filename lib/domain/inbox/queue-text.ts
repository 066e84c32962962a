import type { MessagePurpose } from "#lib/contract/message.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { countSegments } from "#lib/contract/segments.ts";
import { attachMedia } from "#lib/domain/media/attach-media.ts";
import { moveAudience } from "#lib/gateways/realtime/publish.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";
import { eventBy, signature } from "./change-conversation.ts";
import { type ConversationState, saveConversations } from "./conversation-state.ts";
import { giveUpTime } from "./give-up-time.ts";
import { insertMessages } from "./insert-messages.ts";
import { moveReadMark } from "./mark-read.ts";
import { type MessageRow, nextActivity, nextMessage } from "./message-row.ts";
import { publishConversation, publishMessages } from "./publish.ts";
import { recordEvents } from "./record-events.ts";
import { textAsSent } from "./text-as-sent.ts";

type Text = {
  text: string;
  purpose: MessagePurpose;
  clientId?: string | undefined;
  sendAt?: string | undefined;
  giveUpAt?: string | undefined;
  validFor?: number | undefined;
  /** Nobody has to be able to take it back. */
  atOnce?: boolean | undefined;
  /** It is the one answer to a text sent after opting out. */
  afterOptOut: boolean;
  /** The actor's uploads that go with it. */
  mediaIds?: readonly string[];
  /** The conversation it was written in, if another: its draft is done, and its uploads go along. */
  writtenIn?: string;
  at: Date;
};

/**
 * Puts a text into the outbox of a locked conversation: next seq, due now, at `sendAt`, or after the seconds in which
 * a member may take it back. An unassigned conversation becomes the replying member's; the contact's wait ends.
 */
export async function queueText(
  tx: Tx,
  afterCommit: AfterCommit,
  actor: Actor,
  state: ConversationState,
  text: Text,
): Promise<MessageRow> {
  const before = { ...state };
  const row = nextMessage(state, await outboxRow(tx, actor, state, text));
  const rows = [row, ...assignToReplier(actor, state, text.at)];
  state.waitingSince = null;
  await insertMessages(tx, rows);
  const writtenIn = text.writtenIn ?? state.id;
  row.media = await attachUploads(tx, actor, row, { mediaIds: text.mediaIds ?? [], uploadedTo: writtenIn });
  await saveConversations(tx, [state]);
  await afterReply(tx, actor, state, text.at);
  await endDraft(tx, actor, writtenIn);
  await recordEvents(tx, [eventBy(actor, "message.queued", state, text.at, { messageId: row.id })]);
  afterCommit(() => {
    moveAudience(before, state, state.id);
    publishMessages(state, rows);
    publishConversation(state);
  });
  return row;
}

type Uploads = { mediaIds: readonly string[]; uploadedTo: string };

async function attachUploads(tx: Tx, actor: Actor, row: MessageRow, uploads: Uploads) {
  const { conversationId, id: messageId } = row;
  const attached = await attachMedia(tx, actor, { ...uploads, conversationId, messageId });
  return attached.map((media) => ({ media }));
}

async function outboxRow(tx: Tx, actor: Actor, state: ConversationState, given: Text) {
  const text = await textAsSent(tx, state.numberId, given.text);
  const { encoding, segments } = countSegments(text);
  // With pictures or files it goes as one multimedia text, however long.
  const asOne = (given.mediaIds ?? []).length > 0;
  const scheduled = given.sendAt !== undefined && Date.parse(given.sendAt) > given.at.getTime();
  const dueAt = scheduled ? new Date(given.sendAt ?? given.at) : await dueAtOf(tx, actor, given);
  return {
    ...signature(actor),
    direction: "out",
    kind: "text",
    purpose: given.purpose,
    text,
    encoding,
    segments: asOne ? 1 : segments,
    status: scheduled ? "scheduled" : "queued",
    clientId: given.clientId ?? null,
    createdAt: given.at,
    afterOptOut: given.afterOptOut,
    lane: given.purpose === "marketing" ? 1 : 0,
    dueAt,
    giveUpAt: giveUpTime(dueAt, given),
  } as const;
}

// Only people change their minds a second later; an API call means what it says.
async function dueAtOf(tx: Tx, actor: Actor, { at, atOnce = false }: Text): Promise<Date> {
  if (actor.kind !== "member" || atOnce) return at;
  const [row] = await tx.query<{ seconds: number }>(
    `select undo_seconds as seconds from organisation limit 1`,
  );
  return new Date(at.getTime() + (row?.seconds ?? 0) * 1_000);
}

function assignToReplier(actor: Actor, state: ConversationState, at: Date): MessageRow[] {
  if (actor.kind !== "member" || state.assigneeId !== null) return [];
  state.assigneeId = actor.id;
  const line = { type: "assigned", memberId: actor.id, teamId: state.teamId } as const;
  return [nextActivity(state, line, signature(actor), at)];
}

async function afterReply(tx: Tx, actor: Actor, state: ConversationState, at: Date): Promise<void> {
  await moveReadMark(tx, actor.id, state.id, state.lastSeq);
  await tx.query(
    `update episode set first_reply_at = $2 where conversation_id = $1 and closed_at is null and first_reply_at is null`,
    [state.id, at],
  );
}

async function endDraft(tx: Tx, actor: Actor, conversationId: string): Promise<void> {
  await tx.query(`delete from draft where member_id = $1 and conversation_id = $2 and kind = 'text'`, [
    actor.id,
    conversationId,
  ]);
}
