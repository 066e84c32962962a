import { type Actor, can } from "#lib/contract/permissions.ts";
import type { ConversationState } from "./conversation-state.ts";

/**
 * Whether someone who may text from its number may do so in this conversation: they see it, or it is just being made, and
 * becomes theirs with their text.
 */
export function mayTextIn(actor: Actor, state: ConversationState): boolean {
  const isNew = state.lastSeq === 0 && state.assigneeId === null;
  return (isNew && actor.kind === "member") || can(actor, "conversation.reply", state);
}
