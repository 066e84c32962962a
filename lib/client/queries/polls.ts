import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Page } from "#lib/contract/page.ts";
import type { Draw, Poll } from "#lib/contract/poll.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

const LOOK_AGAIN_MS = 1_500;

/** What an automation lets people vote on, and how it stands: looked at again as long as it is on the screen. */
export function pollsQuery(automation: string) {
  return infiniteQueryOptions({
    queryKey: keys.polls(automation),
    queryFn: ({ pageParam, signal }) =>
      api<Page<Poll>>("GET", "/polls", {
        query: { automation, limit: 20, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: LOOK_AGAIN_MS,
  });
}

/** The draws among those who voted, with who won. */
export function drawsQuery(pollId: string) {
  return queryOptions({
    queryKey: keys.draws(pollId),
    queryFn: ({ signal }) =>
      api<Page<Draw>>("GET", `/polls/${pollId}/draws`, { signal }).then(({ items }) => items),
  });
}
