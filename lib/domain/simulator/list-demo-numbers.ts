import type { NumberRef } from "#lib/contract/number.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { requireDemo } from "./find-handset.ts";

type Row = Omit<NumberRef, "addressText">;

/** The numbers that simulated handsets can text: those carried by the simulator now, long numbers first. */
export async function listDemoNumbers(): Promise<NumberRef[]> {
  requireDemo();
  const rows = await readOnly().query<Row>(
    `select n.id, n.address, n.kind, nullif(n.country, '') as country
       from number n
       join number_route r on r.number_id = n.id and r.held_until is null and r.rank = 0
       join provider_account p on p.id = r.provider_account_id and p.provider = 'simulator'
      where n.status <> 'retired' order by length(n.address) desc, n.address`,
  );
  return rows.map((row) => ({ ...row, addressText: formatAddress(row.address) }));
}
