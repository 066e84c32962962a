import { infiniteQueryOptions } from "@tanstack/react-query";
import type { QuarantinedText } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";

/** What a contact texted while blocked, newest first. */
export function blockedTextsQuery(contactId: string) {
  return infiniteQueryOptions({
    queryKey: ["blocked-texts", contactId],
    queryFn: ({ pageParam, signal }) =>
      api<Page<QuarantinedText>>("GET", `/contacts/${contactId}/blocked-texts`, {
        query: { limit: 100, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}
