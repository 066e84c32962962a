import { queryOptions } from "@tanstack/react-query";
import type { Contact } from "#lib/contract/contact.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** Contacts that hold an address, in any spelling. */
export function contactSearchQuery(address: string) {
  return queryOptions({
    queryKey: keys.contactSearch(address),
    queryFn: ({ signal }) =>
      api<Page<Contact>>("GET", "/contacts", { query: { address, limit: 6 }, signal }).then(
        (page) => page.items,
      ),
    enabled: address.length >= 3,
    staleTime: 30_000,
  });
}
