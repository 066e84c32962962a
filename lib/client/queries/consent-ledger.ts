import { queryOptions } from "@tanstack/react-query";
import type { ConsentEntry } from "#lib/contract/consent.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** The consent ledger of a contact with its proofs, newest first. */
export function consentLedgerQuery(id: string) {
  return queryOptions({
    queryKey: keys.consentLedger(id),
    queryFn: ({ signal }) => api<Page<ConsentEntry>>("GET", `/contacts/${id}/consent`, { signal }),
    staleTime: 30_000,
  });
}
