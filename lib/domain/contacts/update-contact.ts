import type { Contact, UpdateContactInput } from "#lib/contract/contact.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { publishConversation } from "#lib/domain/inbox/publish.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { conversationsOfContact } from "./conversations-of-contact.ts";
import { lockContacts } from "./lock-contacts.ts";
import { showContact } from "./show-contacts.ts";

/** Changes what we know of a contact; who has one of their conversations on screen sees it at once. */
export async function updateContact(actor: Actor, id: string, input: UpdateContactInput): Promise<Contact> {
  if (!can(actor, "contact.write")) throw new AppError("not-allowed", "You may not change contacts.");
  await showContact(actor, id);
  await inTransaction(async (tx, afterCommit) => {
    await lockContacts(tx, [id]);
    // What is not given stays as it is now, not as it was read: a colleague may be writing the notes meanwhile.
    await tx.query(
      `update contact set name = case when $2 then $3 else name end, fields = coalesce($4::jsonb, fields),
              notes = coalesce($5, notes) where id = $1`,
      [
        id,
        input.name !== undefined,
        input.name || null,
        input.fields ? JSON.stringify(input.fields) : null,
        input.notes ?? null,
      ],
    );
    await recordEvents(tx, [
      { type: "contact.changed", at: now(), actorKind: actor.kind, actorId: actor.id, contactId: id },
    ]);
    const conversations = await conversationsOfContact(tx, id);
    afterCommit(() => conversations.forEach(publishConversation));
  });
  return showContact(actor, id);
}
