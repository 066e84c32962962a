import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type {
  AccountHealth,
  AlertListener,
  NumberHealth,
  RefusedCall,
  StandingAlert,
} from "#lib/contract/health.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

// Figures move with every text, and no event tells of each.
const lookAgainMs = 30_000;

/** How one number fares. */
export function numberHealthQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.health, "number", id],
    queryFn: ({ signal }) => api<NumberHealth>("GET", `/numbers/${id}/health`, { signal }),
    refetchInterval: lookAgainMs,
  });
}

/** How one provider account fares. */
export function accountHealthQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.health, "account", id],
    queryFn: ({ signal }) => api<AccountHealth>("GET", `/provider-accounts/${id}/health`, { signal }),
    refetchInterval: lookAgainMs,
  });
}

/** What is wrong now; a live event tells when that changes. */
export function healthAlertsQuery() {
  return queryOptions({
    queryKey: [...keys.health, "alerts"],
    queryFn: ({ signal }) =>
      api<Page<StandingAlert>>("GET", "/health-alerts", { signal }).then((page) => page.items),
    staleTime: 60_000,
  });
}

/** The provider's calls that were refused lately. */
export function refusedCallsQuery(accountId: string) {
  return infiniteQueryOptions({
    queryKey: [...keys.health, "refused", accountId],
    queryFn: ({ signal, pageParam }) =>
      api<Page<RefusedCall>>("GET", `/provider-accounts/${accountId}/refused-calls`, {
        query: { limit: 10, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: lookAgainMs,
  });
}

/** Leads and admins, and who of them is told of alerts. */
export function alertListenersQuery() {
  return queryOptions({
    queryKey: [...keys.health, "listeners"],
    queryFn: ({ signal }) =>
      api<Page<AlertListener>>("GET", "/alert-listeners", { signal }).then(({ items }) => items),
  });
}
