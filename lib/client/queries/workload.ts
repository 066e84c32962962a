import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Workload } from "#lib/contract/workload.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

// Who comes online or goes tells no event: looked at now and then. All else comes by live events.
const lookAgainMs = 15_000;

/** A lead's board, of all their teams or of one. */
export function workloadQuery(team: string | null) {
  return queryOptions({
    queryKey: [...keys.workload, team],
    queryFn: ({ signal }) => api<Workload>("GET", "/workload", { query: { team }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: lookAgainMs,
  });
}
