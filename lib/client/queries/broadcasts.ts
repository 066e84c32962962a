import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  Broadcast,
  BroadcastApproval,
  BroadcastEstimate,
  BroadcastPreview,
  BroadcastRecipient,
  BroadcastResults,
  BroadcastStatus,
  RecipientState,
} from "#lib/contract/broadcast.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

// Texts leave one by one without telling browsers of it: an open screen looks again, less often once it is over.
const WHILE_SENDING_MS = 2_000;
const AFTERWARDS_MS = 30_000;

/** The newest broadcasts. */
export function broadcastsQuery() {
  return queryOptions({
    queryKey: keys.broadcasts,
    queryFn: ({ signal }) =>
      api<Page<Broadcast>>("GET", "/broadcasts", { query: { limit: 200 }, signal }).then(
        (page) => page.items,
      ),
  });
}

/** One broadcast; looked at again while it goes out. */
export function broadcastQuery(id: string) {
  return queryOptions({
    queryKey: keys.broadcast(id),
    queryFn: ({ signal }) => api<Broadcast>("GET", `/broadcasts/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data && isGoing(state.data.status) ? WHILE_SENDING_MS : false),
  });
}

/** What sending a draft would come to. */
export function broadcastEstimateQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.broadcast(id), "estimate"],
    queryFn: ({ signal }) =>
      api<BroadcastEstimate>("GET", `/broadcasts/${id}/estimate`, { signal, timeoutMs: 60_000 }),
  });
}

/** What the first people of a draft would get. */
export function broadcastPreviewsQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.broadcast(id), "previews"],
    queryFn: ({ signal }) =>
      api<Page<BroadcastPreview>>("GET", `/broadcasts/${id}/previews`, {
        query: { limit: 50 },
        signal,
      }).then((page) => page.items),
  });
}

/** Above how many people a broadcast needs a second person's yes. */
export function broadcastApprovalQuery() {
  return queryOptions({
    queryKey: [...keys.broadcasts, "approval"],
    queryFn: ({ signal }) => api<BroadcastApproval>("GET", "/broadcast-approval", { signal }),
  });
}

/** Where the people of a broadcast stand. */
export function broadcastResultsQuery(id: string, status: BroadcastStatus) {
  return queryOptions({
    queryKey: [...keys.broadcast(id), "results"],
    queryFn: ({ signal }) => api<BroadcastResults>("GET", `/broadcasts/${id}/results`, { signal }),
    refetchInterval: isGoing(status) ? WHILE_SENDING_MS : AFTERWARDS_MS,
  });
}

/** The people of a broadcast, page by page; all, or those in one state. */
export function recipientsQuery(id: string, state: RecipientState | "all", status: BroadcastStatus) {
  return infiniteQueryOptions({
    queryKey: [...keys.broadcast(id), "recipients", state],
    queryFn: ({ pageParam, signal }) =>
      api<Page<BroadcastRecipient>>("GET", `/broadcasts/${id}/recipients`, {
        query: { limit: 50, ...(state !== "all" && { state }), ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: isGoing(status) ? WHILE_SENDING_MS * 2 : AFTERWARDS_MS,
  });
}

function isGoing(status: BroadcastStatus): boolean {
  return status === "building" || status === "sending" || status === "scheduled";
}
