import { useQuery } from "@tanstack/react-query";
import { replyNumbersQuery } from "#lib/client/queries/reply-numbers.ts";
import { createStore, useStore } from "#lib/client/store.ts";
import type { Conversation, ReplyNumber } from "#lib/contract/conversation.ts";

/** Another number that a reply goes out from, and the newest seq of its conversation when it was chosen. */
export type Via = { numberId: string; afterSeq: number };

const none: Record<string, Via | null> = {};
const chosen = createStore(none);

export function viaOf(conversationId: string): Via | null {
  return chosen.get()[conversationId] ?? null;
}

/** Chooses the number that the reply being written in a conversation goes out from; null: the conversation's own. */
export function replyVia(conversationId: string, number: ReplyNumber | null): void {
  const via = number && { numberId: number.number.id, afterSeq: number.lastSeq };
  chosen.set({ ...chosen.get(), [conversationId]: via });
}

/**
 * The conversation as the reply being written in it meets it: with the number chosen for it, and the consent that holds
 * there. A number that can no longer be chosen is not.
 */
export function useReplyFrom(conversation: Conversation): Conversation {
  const via = useStore(chosen, none)[conversation.id] ?? null;
  const { data: numbers } = useQuery({ ...replyNumbersQuery(conversation.id), enabled: via !== null });
  const other = numbers?.find(({ number }) => number.id === via?.numberId);
  if (via === null || other === undefined) return conversation;
  const { number, consent, answerAllowed } = other;
  return { ...conversation, number, consent, answerAllowed };
}
