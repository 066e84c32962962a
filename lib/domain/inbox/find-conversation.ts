import type { Conversation } from "#lib/contract/conversation.ts";
import { type Actor, can, type ConversationAction } from "#lib/contract/permissions.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { type ConversationState, readConversation } from "./conversation-state.ts";
import { loadConversations } from "./load-conversations.ts";

/** The conversation, if the actor may do this with it; missing and unseen are the same 404. */
export async function findConversation(
  tx: Tx,
  actor: Actor,
  id: string,
  action: ConversationAction,
): Promise<ConversationState> {
  const state = isId(id) ? await readConversation(tx, id) : null;
  if (!state || !can(actor, action, state)) throw notFound("conversation");
  return state;
}

/** One conversation as the API shows it to this actor. */
export async function showConversation(actor: Actor, id: string): Promise<Conversation> {
  await findConversation(readOnly(), actor, id, "conversation.read");
  const [conversation] = await loadConversations(readOnly(), actor, [id]);
  if (!conversation) throw notFound("conversation");
  return conversation;
}
