import type { Activity } from "#lib/contract/message.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { eventBy, signature } from "#lib/domain/inbox/change-conversation.ts";
import {
  type ConversationState,
  lockConversation,
  saveConversations,
} from "#lib/domain/inbox/conversation-state.ts";
import { insertMessages } from "#lib/domain/inbox/insert-messages.ts";
import { nextActivity } from "#lib/domain/inbox/message-row.ts";
import { publishConversation, publishMessages } from "#lib/domain/inbox/publish.ts";
import { type EventType, recordEvents } from "#lib/domain/inbox/record-events.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";
import { conversationsOfContact } from "./conversations-of-contact.ts";

type Change = {
  line: Activity;
  /** Recorded for each conversation, unless it was recorded once for all. */
  event?: EventType;
  at: Date;
  /** What else happens to each, locked. */
  also?: (state: ConversationState) => Promise<void>;
};

/** Tells in every conversation of a contact, seen by the actor or not, what was decided about the person. */
export async function changeConversationsOf(
  tx: Tx,
  afterCommit: AfterCommit,
  actor: Actor,
  contactId: string,
  { line, event, at, also }: Change,
): Promise<void> {
  for (const { id } of await conversationsOfContact(tx, contactId)) {
    const state = await lockConversation(tx, id);
    if (!state) continue;
    if (state.status !== "closed") await also?.(state);
    const row = nextActivity(state, line, signature(actor), at);
    await insertMessages(tx, [row]);
    await saveConversations(tx, [state]);
    if (event) await recordEvents(tx, [eventBy(actor, event, state, at, { contactId })]);
    afterCommit(() => {
      publishMessages(state, [row]);
      publishConversation(state);
    });
  }
}
