import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";

export type PersonAddress = { id: string; kind: string; value: string; country: string };

/** Everything that is one person's: their contact with those merged into it, their addresses and conversations. */
export type Person = {
  contactIds: string[];
  holdReason: string | null;
  addresses: PersonAddress[];
  conversationIds: string[];
};

/** Finds all of a person by their contact. Of a number that changed hands only what they hold now is theirs. */
export async function findPerson(tx: Tx, contactId: string): Promise<Person> {
  const contacts = await tx.query<{ id: string; holdReason: string | null }>(
    `with recursive part as (
       select id from contact where id = $1
       union select m.merged_id from contact_merge m join part p on m.kept_id = p.id where m.undone_at is null)
     select k.id, k.hold_reason as "holdReason" from contact k join part p on p.id = k.id order by k.id`,
    [isId(contactId) ? contactId : null],
  );
  if (contacts.length === 0) throw notFound("contact");
  const contactIds = contacts.map(({ id }) => id);
  const addresses = await tx.query<PersonAddress>(
    `select distinct a.id, a.kind, a.value, a.country from contact_address ca join address a on a.id = ca.address_id
      where ca.contact_id = any($1::uuid[]) and ca.held_until is null order by a.id`,
    [contactIds],
  );
  const conversations = await tx.query<{ id: string }>(
    `select id from conversation where address_id = any($1::uuid[]) order by id`,
    [addresses.map(({ id }) => id)],
  );
  return {
    contactIds,
    holdReason: contacts.find(({ holdReason }) => holdReason !== null)?.holdReason ?? null,
    addresses,
    conversationIds: conversations.map(({ id }) => id),
  };
}

/** Refuses where somebody's data has to be kept. */
export function requireNoHold({ holdReason }: Person): void {
  if (holdReason !== null)
    throw new AppError("conflict", `Nothing may be erased: ${holdReason} (legal hold).`);
}
