import { queryOptions } from "@tanstack/react-query";
import type { ConversationCounts } from "#lib/contract/conversation.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** How many open conversations each view holds, and whether some are unread to the asker. */
export function countsQuery() {
  return queryOptions({
    queryKey: keys.counts,
    queryFn: ({ signal }) => api<ConversationCounts>("GET", "/conversations/counts", { signal }),
    staleTime: 10_000,
  });
}
