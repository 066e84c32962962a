import type { QueryClient } from "@tanstack/react-query";
import type { ConsentEntry, RecordConsentInput } from "#lib/contract/consent.ts";
import type { Contact, UpdateContactInput } from "#lib/contract/contact.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** Edits a contact's name, fields or notes. */
export async function editContact(
  client: QueryClient,
  id: string,
  input: UpdateContactInput,
): Promise<Contact> {
  const contact = await api<Contact>("PATCH", `/contacts/${id}`, { body: input });
  client.setQueryData(keys.contact(id), contact);
  return contact;
}

/** Records by hand what a contact wishes, with where it came from. */
export async function recordConsent(
  client: QueryClient,
  contactId: string,
  input: RecordConsentInput,
): Promise<ConsentEntry> {
  const entry = await api<ConsentEntry>("POST", `/contacts/${contactId}/consent`, { body: input });
  void client.invalidateQueries({ queryKey: keys.contact(contactId) });
  void client.invalidateQueries({ queryKey: keys.consentLedger(contactId) });
  void client.invalidateQueries({ queryKey: ["conversation"] });
  return entry;
}
