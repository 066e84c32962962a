import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import type { ListFilter } from "#lib/client/filter.ts";
import { keys } from "#lib/client/keys.ts";

/** A conversation list, page by page. Live events keep it true; it is refetched after a lost connection. */
export function conversationsQuery(filter: ListFilter) {
  return infiniteQueryOptions({
    queryKey: keys.list(filter),
    queryFn: ({ pageParam, signal }) =>
      api<Page<Conversation>>("GET", "/conversations", { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    staleTime: 30_000,
  });
}
