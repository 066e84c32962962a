import type { QueryClient } from "@tanstack/react-query";
import type { Contact } from "#lib/contract/contact.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** Makes another contact part of this one. */
export async function mergeContacts(client: QueryClient, id: string, otherId: string): Promise<Contact> {
  return show(client, await api<Contact>("POST", `/contacts/${id}/merges`, { body: { contactId: otherId } }));
}

/** Takes a merge back. */
export async function undoMerge(client: QueryClient, id: string, mergeId: string): Promise<Contact> {
  return show(client, await api<Contact>("DELETE", `/contacts/${id}/merges/${mergeId}`));
}

// Whose conversations are whose has changed on every row, and for whoever was found a moment ago.
function show(client: QueryClient, contact: Contact): Contact {
  client.setQueryData(keys.contact(contact.id), contact);
  for (const queryKey of [keys.consentLedger(contact.id), ["conversation"], keys.lists, ["contacts-found"]])
    void client.invalidateQueries({ queryKey });
  return contact;
}
