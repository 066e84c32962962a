import type { Conversation } from "#lib/contract/conversation.ts";
import { type Actor, can, type ConversationAction } from "#lib/contract/permissions.ts";
import { moveAudience } from "#lib/gateways/realtime/publish.ts";
import { now } from "#lib/platform/clock.ts";
import { type AfterCommit, inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { type ConversationState, lockConversation, saveConversations } from "./conversation-state.ts";
import { insertMessages } from "./insert-messages.ts";
import { loadConversations } from "./load-conversations.ts";
import type { MessageRow } from "./message-row.ts";
import { publishConversation, publishMessages } from "./publish.ts";
import { type EventRow, recordEvents } from "./record-events.ts";

/** What a step adds besides changing the state it was given. */
export type Change = { rows?: MessageRow[]; events?: EventRow[] };
export type Step = (state: ConversationState, tx: Tx, at: Date) => Change | null | Promise<Change | null>;
/** Who signs the lines and events of a change: a member, a key, or an automation. */
export type Author = { kind: Actor["kind"] | "automation"; id: string; name: string };

/**
 * The frame of every change to a conversation by a member or key: lock, authorise, change, write, record, publish.
 * A step that returns null found nothing to do: nothing is written or published. Unseen and missing are the same 404.
 */
export async function changeConversation(
  actor: Actor,
  id: string,
  action: ConversationAction,
  step: Step,
): Promise<Conversation> {
  await inTransaction(async (tx, afterCommit) => {
    const state = isId(id) ? await lockConversation(tx, id) : null;
    if (!state || !can(actor, action, state)) throw notFound("conversation");
    await applyChange(tx, afterCommit, state, step);
  });
  const [conversation] = await loadConversations(readOnly(), actor, [id]);
  if (!conversation) throw notFound("conversation");
  return conversation;
}

/** Makes one change to a locked conversation, whoever it is that may: writes it, records it, publishes it once committed. */
export async function applyChange(
  tx: Tx,
  afterCommit: AfterCommit,
  state: ConversationState,
  step: Step,
): Promise<void> {
  const before = { ...state };
  const change = await step(state, tx, now());
  if (!change) return;
  // Sent at once: where statements are pipelined, they travel together.
  await Promise.all([
    insertMessages(tx, change.rows ?? []),
    saveConversations(tx, [state]),
    recordEvents(tx, change.events ?? []),
  ]);
  const after = { ...state };
  afterCommit(() => {
    moveAudience(before, after, state.id);
    publishMessages(after, change.rows ?? []);
    publishConversation(after);
  });
}

/** How an author signs the lines and events of what they do. */
export function signature(actor: Author) {
  const authorKind = actor.kind;
  return { authorKind, authorId: actor.id, authorName: actor.name } as const;
}

/** An event of this conversation, by this author. */
export function eventBy(
  actor: Author,
  type: EventRow["type"],
  state: ConversationState,
  at: Date,
  more: Partial<EventRow> = {},
): EventRow {
  return { type, at, actorKind: actor.kind, actorId: actor.id, conversationId: state.id, ...more };
}
