import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import { api } from "#lib/client/api.ts";
import { changeConversation } from "./change-conversation.ts";

/** Closes a conversation: nobody waits any more. */
export function closeConversation(client: QueryClient, id: string): Promise<Conversation> {
  return changeConversation(
    client,
    id,
    (known) => ({ ...known, status: "closed", waitingSince: null, snoozedUntil: null }),
    () => api<Conversation>("PUT", `/conversations/${id}/closure`),
  );
}

/** Opens a closed conversation again. */
export function reopenConversation(client: QueryClient, id: string): Promise<Conversation> {
  return changeConversation(
    client,
    id,
    (known) => ({ ...known, status: "open", snoozedUntil: null }),
    () => api<Conversation>("DELETE", `/conversations/${id}/closure`),
  );
}
