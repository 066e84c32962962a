import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Page } from "#lib/contract/page.ts";
import type { HiddenNumbers, PrivacyRequest, Retention } from "#lib/contract/privacy.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

export type RequestState = "open" | "settled" | "all";

/** What people asked about their data, page by page, the one due first at the top. */
export function privacyRequestsQuery(state: RequestState) {
  return infiniteQueryOptions({
    queryKey: [...keys.privacyRequests, state],
    queryFn: ({ pageParam, signal }) =>
      api<Page<PrivacyRequest>>("GET", "/privacy-requests", {
        query: { limit: 50, state, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Which numbers in texts that come in are made illegible before they are stored. */
export function hiddenNumbersQuery() {
  return queryOptions({
    queryKey: keys.hiddenNumbers,
    queryFn: ({ signal }) => api<HiddenNumbers>("GET", "/hidden-numbers", { signal }),
  });
}

/** How long what is kept, and what the last nights emptied. */
export function retentionQuery() {
  return queryOptions({
    queryKey: keys.retention,
    queryFn: ({ signal }) => api<Retention>("GET", "/retention", { signal }),
  });
}
