import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { List, ListImport, ListSize, Subscriber } from "#lib/contract/list.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

// People join and leave by texts, each in a transaction of intake, which tells no browser of lists.
const LOOK_AGAIN_MS = 5_000;

/** The lists of subscribers. */
export function subscriberListsQuery() {
  return queryOptions({
    queryKey: keys.subscriberLists,
    queryFn: ({ signal }) => api<Page<List>>("GET", "/lists", { signal }).then((page) => page.items),
    staleTime: 60_000,
  });
}

/** One list; looked at again while its screen is open. */
export function subscriberListQuery(id: string) {
  return queryOptions({
    queryKey: keys.subscriberList(id),
    queryFn: ({ signal }) => api<List>("GET", `/lists/${id}`, { signal }),
    refetchInterval: LOOK_AGAIN_MS,
  });
}

export type SubscriberFilter = { q: string; state: "joined" | "pending" | "left" | "all" };

/** Who is on a list, page by page; asked again when its sizes have changed. */
export function subscribersQuery({ id, size, pending }: List, { q, state }: SubscriberFilter) {
  return infiniteQueryOptions({
    queryKey: [...keys.subscriberList(id), "subscribers", q, state, size, pending],
    queryFn: ({ pageParam, signal }) =>
      api<Page<Subscriber>>("GET", `/lists/${id}/subscribers`, {
        query: { state, limit: 100, ...(q !== "" && { q }), ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** How many joined, left and were on a list by day. */
export function listSizesQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.subscriberList(id), "sizes"],
    queryFn: ({ signal }) =>
      api<{ items: ListSize[] }>("GET", `/lists/${id}/sizes`, { query: { days: 90 }, signal }).then(
        (answer) => answer.items,
      ),
  });
}

/** The newest imports of a list; looked at every second while one is under way. */
export function listImportsQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.subscriberList(id), "imports"],
    queryFn: ({ signal }) =>
      api<Page<ListImport>>("GET", `/lists/${id}/imports`, { signal }).then((page) => page.items),
    refetchInterval: ({ state }) =>
      state.data?.some(({ finishedAt }) => finishedAt === null) ? 1_000 : false,
  });
}
