import { numberKind, type NumberRef } from "#lib/contract/number.ts";
import { type Actor, seesAll } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** A number in service with its limit and the accounts that carry it or stand by, the first of them the one in use. */
export type WatchedNumber = {
  ref: NumberRef;
  label: string;
  status: "active" | "paused";
  drainingSince: Date | null;
  bulkHeld: boolean;
  segmentsPerSecond: number | null;
  accounts: { id: string; name: string }[];
};

type Row = Omit<WatchedNumber, "ref"> & { id: string; address: string; kind: string; country: string };

/** The numbers in service whose traffic a member watches: those served by the teams they lead; all, for admins. */
export async function loadWatchedNumbers(tx: Tx, actor: Actor): Promise<WatchedNumber[]> {
  const rows = await tx.query<Row>(
    `select n.id, n.address, n.kind, n.country, n.label, n.status,
            n.draining_since as "drainingSince", n.bulk_held as "bulkHeld", n.segments_per_second as "segmentsPerSecond",
            coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) order by r.rank)
                     filter (where a.id is not null), '[]') as accounts
       from number n left join number_route r on r.number_id = n.id and r.held_until is null
       left join provider_account a on a.id = r.provider_account_id
      where n.status in ('active', 'paused')
        and ($1::uuid[] is null or exists (select from number_team t where t.number_id = n.id and t.team_id = any($1)))
      group by n.id order by n.kind, n.address, n.country`,
    [seesAll(actor) ? null : actor.leadTeamIds],
  );
  return rows.map(({ id, address, kind, country, ...number }) => ({
    ...number,
    ref: {
      id,
      address,
      addressText: formatAddress(address),
      kind: numberKind.parse(kind),
      country: country === "" ? null : country,
    },
  }));
}
