import type { QuarantinedText } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { readQuarantine } from "#lib/domain/inbox/list-quarantine.ts";
import { AppError } from "#lib/platform/errors.ts";
import { showContact } from "./show-contacts.ts";

/** What a contact texted while blocked, newest first: the evidence, for those who decide about blocks. */
export async function listBlockedTexts(
  actor: Actor,
  contactId: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<QuarantinedText>> {
  const { addresses } = await showContact(actor, contactId);
  if (!can(actor, "contact.block"))
    throw new AppError("not-allowed", "Only leads and admins read texts of blocked contacts.");
  return readQuarantine({ addressId: { in: addresses.map((address) => address.id) } }, page);
}
