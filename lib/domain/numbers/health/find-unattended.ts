import { isOpenAt, type OpeningHours } from "#lib/contract/opening-hours.ts";
import { isOnline } from "#lib/domain/team/note-active.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** So long may somebody wait before it matters that nobody is there: a member may just reload the page. */
const WAITS_MS = 5 * 60_000;

type Waiting = {
  numberId: string;
  since: Date;
  hours: OpeningHours | null;
  timeZone: string;
  /** When the last of those who serve it and are available was there. */
  lastActiveAt: Date | null;
};

/**
 * The numbers in service where somebody waits within opening hours and none of the members who serve them is available,
 * with the time since when the longest has waited.
 */
export async function findUnattended(tx: Tx, at: Date): Promise<{ numberId: string; since: Date }[]> {
  const rows = await tx.query<Waiting>(
    `with waits as (
       select number_id, team_id, min(waiting_since) as since from conversation
        where status = 'open' and waiting_since is not null group by number_id, team_id)
     select w.number_id as "numberId", w.since, n.opening_hours as hours, o.time_zone as "timeZone",
            (select max(m.last_active_at) from member m
              where m.deactivated_at is null and m.availability = 'available' and exists (
                select from team_member t where t.member_id = m.id and (t.team_id = w.team_id
                  or (w.team_id is null and t.team_id in (select team_id from number_team where number_id = n.id)))))
              as "lastActiveAt"
       from waits w join number n on n.id = w.number_id cross join organisation o
      where n.status <> 'retired' and w.since <= $1
      order by w.since`,
    [new Date(at.getTime() - WAITS_MS)],
  );
  const unattended = new Map<string, Date>();
  for (const { numberId, since, hours, timeZone, lastActiveAt } of rows) {
    const isMissed = isOpenAt(hours, at, timeZone) && !isOnline(lastActiveAt);
    if (isMissed && !unattended.has(numberId)) unattended.set(numberId, since);
  }
  return [...unattended].map(([numberId, since]) => ({ numberId, since }));
}
