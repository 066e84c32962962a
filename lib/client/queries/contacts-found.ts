import { queryOptions } from "@tanstack/react-query";
import type { Contact } from "#lib/contract/contact.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** The first contacts whose name or number has these words in it. */
export function contactsFoundQuery(q: string) {
  return queryOptions({
    queryKey: keys.contactsFound(q),
    queryFn: ({ signal }) => api<Page<Contact>>("GET", "/contacts", { query: { q, limit: 10 }, signal }),
    staleTime: 10_000,
  });
}
