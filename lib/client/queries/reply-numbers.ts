import { queryOptions } from "@tanstack/react-query";
import type { ReplyNumber } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** The other numbers that a reply in this conversation can go out from, and whether consent lets it. */
export function replyNumbersQuery(conversationId: string) {
  return queryOptions({
    queryKey: keys.replyNumbers(conversationId),
    queryFn: ({ signal }) =>
      api<Page<ReplyNumber>>("GET", `/conversations/${conversationId}/reply-numbers`, { signal }).then(
        (page) => page.items,
      ),
    // Asked anew whenever the menu opens: what was seen of the other conversation is counted from here.
    staleTime: 0,
  });
}
