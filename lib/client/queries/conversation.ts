import { queryOptions } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** One conversation as the asker sees it. */
export function conversationQuery(id: string) {
  return queryOptions({
    queryKey: keys.conversation(id),
    queryFn: ({ signal }) => api<Conversation>("GET", `/conversations/${id}`, { signal }),
    staleTime: 30_000,
  });
}
