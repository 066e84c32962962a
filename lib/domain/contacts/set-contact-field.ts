import type { Author } from "#lib/domain/inbox/change-conversation.ts";
import { publishConversation } from "#lib/domain/inbox/publish.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { now } from "#lib/platform/clock.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";
import { conversationsOfContact } from "./conversations-of-contact.ts";

const MOST_FIELDS = 50;

/**
 * Sets one field of the contact who holds an address now; the field "name" is their name. The others stay as they are.
 * False: nobody holds it, or the contact has 50 fields already.
 */
export async function setContactField(
  tx: Tx,
  afterCommit: AfterCommit,
  author: Author,
  addressId: string,
  field: string,
  value: string,
): Promise<boolean> {
  const isName = field.toLowerCase() === "name";
  const [contact] = await tx.query<{ id: string }>(
    `update contact p
        set name = case when $3 then nullif(left($4, 120), '') else p.name end,
            fields = case when $3 then p.fields else p.fields || jsonb_build_object($2::text, $4::text) end
       from contact_address h
      where h.address_id = $1 and h.held_until is null and p.id = h.contact_id
        and ($3 or p.fields ? $2 or (select count(*) from jsonb_object_keys(p.fields)) < ${MOST_FIELDS})
      returning p.id`,
    [addressId, field, isName, value],
  );
  if (!contact) return false;
  await recordEvents(tx, [
    { type: "contact.changed", at: now(), actorKind: author.kind, actorId: author.id, contactId: contact.id },
  ]);
  const conversations = await conversationsOfContact(tx, contact.id);
  afterCommit(() => conversations.forEach(publishConversation));
  return true;
}
