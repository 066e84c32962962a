import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Message } from "#lib/contract/message.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keepNewer } from "#lib/client/cache/messages.ts";
import { keys } from "#lib/client/keys.ts";

/** The messages of a conversation, newest page first; each page newest first. */
export function messagesQuery(conversationId: string) {
  return infiniteQueryOptions({
    queryKey: keys.messages(conversationId),
    queryFn: ({ pageParam, signal }) =>
      api<Page<Message>>("GET", `/conversations/${conversationId}/messages`, {
        query: { cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    staleTime: 60_000,
    structuralSharing: keepNewer,
  });
}
