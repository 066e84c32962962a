import type { QueryClient } from "@tanstack/react-query";
import type { BlockInput } from "#lib/contract/block.ts";
import type { Contact } from "#lib/contract/contact.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** Lets nothing more of a contact through, for a reason and a time. */
export async function blockContact(client: QueryClient, contactId: string, input: BlockInput): Promise<void> {
  take(client, await api<Contact>("PUT", `/contacts/${contactId}/block`, { body: input }));
}

/** Lets a contact's texts through again. */
export async function unblockContact(client: QueryClient, contactId: string): Promise<void> {
  take(client, await api<Contact>("DELETE", `/contacts/${contactId}/block`));
}

function take(client: QueryClient, contact: Contact): void {
  client.setQueryData(keys.contact(contact.id), contact);
  void client.invalidateQueries({ queryKey: ["conversation"] });
}
