import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import { api } from "#lib/client/api.ts";
import { changeConversation } from "./change-conversation.ts";

/** Moves the member's read point up to a message's `seq`. */
export function markRead(client: QueryClient, id: string, seq: number): Promise<Conversation> {
  return changeConversation(
    client,
    id,
    (known) => ({ ...known, unread: 0, readSeq: Math.max(known.readSeq, seq) }),
    () => api<Conversation>("PUT", `/conversations/${id}/read-mark`, { body: { seq } }),
  );
}

/** Makes the newest text unread again, for this member only. */
export function markUnread(client: QueryClient, id: string): Promise<Conversation> {
  return changeConversation(
    client,
    id,
    (known) => ({ ...known, unread: Math.max(1, known.unread) }),
    () => api<Conversation>("DELETE", `/conversations/${id}/read-mark`),
  );
}
