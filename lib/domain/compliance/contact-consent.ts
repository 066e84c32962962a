import type { Consent, ConsentScope, ConsentSource } from "#lib/contract/consent.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

type Row = {
  contactId: string;
  action: "opt-out" | "opt-in";
  scope: ConsentScope;
  source: ConsentSource;
  at: Date;
};

/** What is in force for whole contacts: the newest entry about any of their addresses, lists aside. Keyed by contact. */
export async function contactConsent(tx: Tx, contactIds: readonly string[]): Promise<Map<string, Consent>> {
  const rows = await tx.query<Row>(
    `select distinct on (ca.contact_id) ca.contact_id as "contactId", e.action, e.scope, e.source, e.at
       from contact_address ca join consent_entry e on e.address_id = ca.address_id
      where ca.contact_id = any($1::uuid[]) and ca.held_until is null and e.scope <> 'list'
      order by ca.contact_id, e.position desc`,
    [contactIds],
  );
  return new Map(
    rows.map((row) => [
      row.contactId,
      {
        status: row.action === "opt-out" ? "opted-out" : "opted-in",
        scope: row.scope,
        since: row.at.toISOString(),
        source: row.source,
      },
    ]),
  );
}
