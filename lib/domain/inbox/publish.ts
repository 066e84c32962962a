import type { Message } from "#lib/contract/message.ts";
import { audienceOf } from "#lib/gateways/realtime/audience.ts";
import { publish, publishAdded } from "#lib/gateways/realtime/publish.ts";
import { changeOf, type ConversationState } from "./conversation-state.ts";
import type { MessageRow } from "./message-row.ts";
import { presentNewMessage } from "./present-message.ts";

/** Shows new messages to everyone who may see the conversation. Call it in afterCommit only. */
export function publishMessages(state: ConversationState, rows: readonly MessageRow[]): void {
  const conversation = changeOf(state);
  publishAdded(
    audienceOf(state),
    rows.map((row) => ({ conversation, message: presentNewMessage(row) })),
  );
}

/** Shows a message's new status. Call it in afterCommit only. */
export function publishMessageChanged(state: ConversationState, message: Message): void {
  publish(audienceOf(state), "message.changed", { message });
}

/** Tells that something else about the conversation changed. Call it in afterCommit only. */
export function publishConversation(state: ConversationState): void {
  publish(audienceOf(state), "conversation.changed", { conversation: changeOf(state) });
}
