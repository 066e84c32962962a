import type { ContactList } from "#lib/contract/contact.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** The lists that contacts are on, or were asked to confirm, by any of their addresses. Keyed by contact. */
export async function contactLists(
  tx: Tx,
  contactIds: readonly string[],
): Promise<Map<string, ContactList[]>> {
  const rows = await tx.query<ContactList & { contactId: string }>(
    `select ca.contact_id as "contactId", l.id, l.name,
            case when bool_or(m.joined_at is not null) then 'joined' else 'pending' end as state
       from contact_address ca
       join list_membership m on m.address_id = ca.address_id and m.left_at is null
       join subscriber_list l on l.id = m.list_id and l.archived_at is null
      where ca.contact_id = any($1::uuid[]) and ca.held_until is null
      group by 1, 2, 3 order by lower(l.name)`,
    [contactIds],
  );
  const lists = new Map<string, ContactList[]>();
  for (const { contactId, ...list } of rows) lists.set(contactId, [...(lists.get(contactId) ?? []), list]);
  return lists;
}
