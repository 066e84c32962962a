import { queryOptions } from "@tanstack/react-query";
import type { Message } from "#lib/contract/message.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import type { NumberTest } from "#lib/contract/number-test.ts";
import type { Page } from "#lib/contract/page.ts";
import type { AccountNumber, ProviderAccount } from "#lib/contract/provider-account.ts";
import type { ProviderOffer } from "#lib/contract/provider.ts";
import { api, ApiProblem } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

const PROVIDER_TIMEOUT_MS = 30_000;

/** All numbers with who carries them and how they fare; anew each quarter of a minute while it is on screen. */
export function overviewsQuery() {
  return queryOptions({
    queryKey: [...keys.numbers, "overview"],
    queryFn: ({ signal }) => itemsOf<NumberOverview>("/numbers/overview", signal),
    refetchInterval: 15_000,
  });
}

/** The provider accounts, with their webhook URLs and troubles. */
export function accountsQuery() {
  return queryOptions({
    queryKey: [...keys.numbers, "accounts"],
    queryFn: ({ signal }) => itemsOf<ProviderAccount>("/provider-accounts", signal),
  });
}

/** The providers that accounts can be opened with; they change with the program only. */
export function providersQuery() {
  return queryOptions({
    queryKey: ["providers"],
    queryFn: ({ signal }) => itemsOf<ProviderOffer>("/providers", signal),
    staleTime: Infinity,
  });
}

/** The numbers that an account has at its provider, which is asked for them now. */
export function accountNumbersQuery(accountId: string) {
  return queryOptions({
    queryKey: ["account-numbers", accountId],
    queryFn: ({ signal }) => itemsOf<AccountNumber>(`/provider-accounts/${accountId}/numbers`, signal),
    retry: (count, error) => !(error instanceof ApiProblem && error.status > 0) && count < 2,
    staleTime: 10_000,
  });
}

/** A live test as it stands; anew when a text comes or a status changes, and now and then, should the connection be down. */
export function numberTestQuery(numberId: string, since: string) {
  return queryOptions({
    queryKey: [...keys.numberTests, numberId, since],
    queryFn: ({ signal }) =>
      api<NumberTest>("POST", `/numbers/${numberId}/test`, { body: { since }, signal }),
    refetchInterval: 3_000,
    staleTime: 0,
  });
}

/** What has become of a text that was sent as a test. */
export function sentTestQuery({ id, conversationId }: Message) {
  return queryOptions({
    queryKey: [...keys.numberTests, "sent", id],
    queryFn: ({ signal }) =>
      api<Page<Message>>("GET", `/conversations/${conversationId}/messages`, {
        query: { limit: 20 },
        signal,
      }).then(({ items }) => items.find((message) => message.id === id) ?? null),
    refetchInterval: 3_000,
    staleTime: 0,
  });
}

function itemsOf<Item>(path: string, signal: AbortSignal): Promise<Item[]> {
  return api<Page<Item>>("GET", path, { signal, timeoutMs: PROVIDER_TIMEOUT_MS }).then(({ items }) => items);
}
