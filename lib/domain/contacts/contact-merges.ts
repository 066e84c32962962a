import type { Contact } from "#lib/contract/contact.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

type Merge = Contact["merges"][number];
type Row = {
  id: string;
  keptId: string;
  at: Date;
  byKind: Merge["by"]["kind"];
  byId: string;
  byName: string | null;
  contactId: string;
  name: string | null;
  addresses: string[];
};

/** What was merged into some contacts and could be taken back, by the contact's id, newest first. */
export async function contactMerges(tx: Tx, contactIds: readonly string[]): Promise<Map<string, Merge[]>> {
  const rows = await tx.query<Row>(
    `select g.id, g.kept_id as "keptId", g.merged_at as at, g.actor_kind as "byKind", g.actor_id as "byId",
            coalesce(m.name, k.name) as "byName", c.id as "contactId", c.name,
            array(select a.value from contact_merge_address ga join address a on a.id = ga.address_id
                   where ga.merge_id = g.id order by ga.held_from) as addresses
       from contact_merge g
       join contact c on c.id = g.merged_id
       left join member m on g.actor_kind = 'member' and m.id = g.actor_id
       left join api_key k on g.actor_kind = 'key' and k.id = g.actor_id
      where g.kept_id = any($1::uuid[]) and g.undone_at is null
      order by g.merged_at desc, g.id desc`,
    [contactIds],
  );
  return Map.groupBy(rows.map(present), ({ keptId }) => keptId) as Map<string, Merge[]>;
}

/** How people speak of a contact: its name, or else the first of its addresses. */
export function callNameOf({ name, addresses }: Pick<Contact, "name" | "addresses">): string {
  return name ?? addresses[0]?.text ?? "";
}

function present(row: Row): Merge & { keptId: string } {
  const { id, keptId, at, byKind, byId, byName, contactId, name } = row;
  const addresses = row.addresses.map(formatAddress);
  return {
    id,
    keptId,
    at: at.toISOString(),
    by: { kind: byKind, id: byId, name: byName },
    contact: { id: contactId, text: name ?? addresses[0] ?? "", addresses },
  };
}
