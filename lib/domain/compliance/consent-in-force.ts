import type { Consent, ConsentScope, ConsentSource } from "#lib/contract/consent.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** `listId`: for a text to the people on a list. */
type Pair = { addressId: string; numberId: string; listId?: string | null };
type Row = {
  action: "opt-out" | "opt-in" | null;
  scope: ConsentScope;
  source: ConsentSource;
  at: Date;
};

const unknown: Consent = { status: "unknown", scope: null, since: null, source: null };

/**
 * The consent in force for texts from one number to one address: of the ledger's entries for the organisation, for this
 * number and, where the text goes to a list, for that list, the newest decides. So a later opt-in lifts an opt-out, a
 * later opt-out ends an opt-in, and who left a list can still be texted otherwise. In the order asked.
 */
export async function consentInForce(tx: Tx, pairs: readonly Pair[]): Promise<Consent[]> {
  if (pairs.length === 0) return [];
  const rows = await tx.query<Row>(
    `select e.action, e.scope, e.source, e.at
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) with ordinality as k(address_id, number_id, list_id, position)
       left join lateral (
         select action, scope, source, at from consent_entry c
          where c.address_id = k.address_id
            and (c.scope = 'organisation' or c.number_id = k.number_id or c.list_id = k.list_id)
          order by c.position desc limit 1) e on true
      order by k.position`,
    [
      pairs.map((pair) => pair.addressId),
      pairs.map((pair) => pair.numberId),
      pairs.map((pair) => pair.listId ?? null),
    ],
  );
  return rows.map(consentOf);
}

/** Whether nothing may be sent from this number to this address. */
export async function isOptedOut(tx: Tx, pair: Pair): Promise<boolean> {
  const [consent = unknown] = await consentInForce(tx, [pair]);
  return consent.status === "opted-out";
}

function consentOf(row: Row): Consent {
  if (row.action === null) return unknown;
  const status = row.action === "opt-out" ? "opted-out" : "opted-in";
  return { status, scope: row.scope, since: row.at.toISOString(), source: row.source };
}
