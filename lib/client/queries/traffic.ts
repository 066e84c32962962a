import { queryOptions } from "@tanstack/react-query";
import type { LiveTraffic } from "#lib/contract/live-traffic.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

// Every text moves a figure, and no event tells of each.
const lookAgainMs = 3_000;

/** What moves now, and what waits. */
export function trafficQuery() {
  return queryOptions({
    queryKey: keys.traffic,
    queryFn: ({ signal }) => api<LiveTraffic>("GET", "/traffic", { signal }),
    refetchInterval: lookAgainMs,
  });
}
