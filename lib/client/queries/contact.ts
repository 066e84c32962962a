import { queryOptions } from "@tanstack/react-query";
import type { Contact } from "#lib/contract/contact.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** A contact with its addresses and the consent in force. */
export function contactQuery(id: string) {
  return queryOptions({
    queryKey: keys.contact(id),
    queryFn: ({ signal }) => api<Contact>("GET", `/contacts/${id}`, { signal }),
    staleTime: 30_000,
  });
}
