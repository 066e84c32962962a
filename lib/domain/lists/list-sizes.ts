import type { ListSize } from "#lib/contract/list.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { findList } from "./find-list.ts";

/** How many joined, left and were on a list on each of the last days, in the organisation's time zone. */
export async function listSizes(actor: Actor, listId: string, days: number): Promise<ListSize[]> {
  allow(can(actor, "list.manage"), "Only leads and admins see a list's sizes.");
  const list = await findList(readOnly(), listId);
  return readOnly().query<ListSize>(
    `with zone as (select coalesce((select time_zone from organisation limit 1), 'UTC') as name),
     day as (
       select d::date as day from zone,
         generate_series(($2::timestamptz at time zone zone.name)::date - $3::int + 1, ($2::timestamptz at time zone zone.name)::date, interval '1 day') d),
     moves as (
       select (m.joined_at at time zone zone.name)::date as day, 1 as joined, 0 as gone from list_membership m, zone
        where m.list_id = $1 and m.joined_at is not null
       union all
       select (m.left_at at time zone zone.name)::date, 0, 1 from list_membership m, zone
        where m.list_id = $1 and m.joined_at is not null and m.left_at is not null),
     daily as (select day, sum(joined)::int as joined, sum(gone)::int as gone from moves group by day)
     select to_char(d.day, 'YYYY-MM-DD') as day, coalesce(w.joined, 0) as joined, coalesce(w.gone, 0) as left,
            (sum(coalesce(w.joined, 0) - coalesce(w.gone, 0)) over (order by d.day)
              + coalesce((select sum(joined - gone) from daily where day < (select min(day) from day)), 0))::int as size
       from day d left join daily w on w.day = d.day order by d.day`,
    [list.id, now(), days],
  );
}
