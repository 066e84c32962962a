import { numberKind, type NumberRef } from "#lib/contract/number.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** A number with the accounts that carry it in the order in which they are tried. */
export type CarriedNumber = {
  ref: NumberRef;
  status: string;
  routes: { accountId: string; rank: number }[];
};

type Row = {
  id: string;
  address: string;
  kind: string;
  country: string;
  status: string;
  routes: { accountId: string; rank: number }[];
};

/** The numbers, retired ones too: all, one, or those that an account carries or stands by for. */
export async function loadNumbers(
  tx: Tx,
  { id = null, accountId = null }: { id?: string | null; accountId?: string | null },
): Promise<CarriedNumber[]> {
  const rows = await tx.query<Row>(
    `select n.id, n.address, n.kind, n.country, n.status,
            coalesce(json_agg(json_build_object('accountId', r.provider_account_id, 'rank', r.rank) order by r.rank)
                     filter (where r.id is not null), '[]') as routes
       from number n left join number_route r on r.number_id = n.id and r.held_until is null
      where ($1::uuid is null or n.id = $1)
        and ($2::uuid is null or exists (select from number_route o where o.number_id = n.id
               and o.held_until is null and o.provider_account_id = $2))
      group by n.id order by n.kind, n.address, n.country`,
    [id, accountId],
  );
  return rows.map(({ id, address, kind, country, status, routes }) => ({
    ref: {
      id,
      address,
      addressText: formatAddress(address),
      kind: numberKind.parse(kind),
      country: country === "" ? null : country,
    },
    status,
    routes,
  }));
}
