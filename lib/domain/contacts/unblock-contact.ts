import type { Contact } from "#lib/contract/contact.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { forgetDirectory } from "#lib/domain/numbers/directory.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { changeConversationsOf } from "./change-conversations-of.ts";
import { showContact } from "./show-contacts.ts";

/**
 * Lets a contact's texts through again, from now on. What came meanwhile stays where it is kept and can be read there.
 * Leads and admins lift every block, agents their own.
 */
export async function unblockContact(actor: Actor, contactId: string): Promise<Contact> {
  const contact = await showContact(actor, contactId);
  if (!contact.block) return contact;
  if (!can(actor, "contact.block") && contact.block.by.id !== actor.id)
    throw new AppError("not-allowed", "Only leads and admins lift blocks of others.");
  await inTransaction(async (tx, afterCommit) => {
    const at = now();
    const addressIds = contact.addresses.map((address) => address.id);
    await liftBlocks(tx, actor, addressIds, at);
    const line = { type: "unblocked", texts: contact.block?.texts ?? 0 } as const;
    await changeConversationsOf(tx, afterCommit, actor, contactId, { line, event: "contact.unblocked", at });
    afterCommit(forgetDirectory);
  });
  return showContact(actor, contactId);
}

/** Ends the blocks of some addresses; what stood stays in the table. */
export async function liftBlocks(tx: Tx, actor: Actor, addressIds: string[], at: Date): Promise<void> {
  await tx.query(
    `update address_block set lifted_at = $2, lifted_by_kind = $3, lifted_by_id = $4
      where address_id = any($1::uuid[]) and lifted_at is null`,
    [addressIds, at, actor.kind, actor.id],
  );
}
