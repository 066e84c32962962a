import type { NumberOverview } from "#lib/contract/number-overview.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

type Day = NumberOverview["day"];
type Hour = {
  numberId: string;
  hour: number;
  in: number;
  out: number;
  delivered: number;
  undelivered: number;
};
type Latest = { numberId: string; lastInAt: Date | null; lastReportAt: Date | null; waiting: number };

const HOURS = 24;
const HOUR_MS = 3_600_000;

/** A number's last 24 hours when nothing went either way. */
export function quietDay(): Day {
  const none = () => Array.from({ length: HOURS }, () => 0);
  return { in: none(), out: none(), delivered: 0, undelivered: 0 };
}

/** Each number's texts of the last 24 hours, by hour: those in as they came, those out as they were due. */
export async function dayOfTraffic(tx: Tx, at: Date): Promise<Map<string, Day>> {
  const from = new Date(at.getTime() - HOURS * HOUR_MS);
  const hours = await tx.query<Hour>(
    `select t.number_id as "numberId", floor(extract(epoch from t.at - $1) / 3600)::int as hour,
            count(*) filter (where t.direction = 'in')::int as "in",
            count(*) filter (where t.direction = 'out')::int as out,
            count(*) filter (where t.status = 'delivered')::int as delivered,
            count(*) filter (where t.status in ('undelivered', 'failed', 'expired'))::int as undelivered
       from number n cross join lateral (
         select m.number_id, m.direction, m.status, m.created_at as at from message m
          where m.number_id = n.id and m.direction = 'in' and m.kind = 'text' and m.created_at between $1 and $2
         union all
         select m.number_id, m.direction, m.status, m.due_at from message m
          where m.number_id = n.id and m.direction = 'out' and m.kind = 'text' and m.due_at between $1 and $2) t
      group by 1, 2`,
    [from, at],
  );
  const days = new Map<string, Day>();
  for (const hour of hours) {
    const day = days.get(hour.numberId) ?? quietDay();
    days.set(hour.numberId, day);
    const slot = Math.min(HOURS - 1, hour.hour);
    day.in[slot] = (day.in[slot] ?? 0) + hour.in;
    day.out[slot] = (day.out[slot] ?? 0) + hour.out;
    day.delivered += hour.delivered;
    day.undelivered += hour.undelivered;
  }
  return days;
}

/** When the last text and the last report of each number came, and how many texts are due and have not gone out. */
export async function latestOfNumbers(tx: Tx, at: Date): Promise<Map<string, Latest>> {
  const rows = await tx.query<Latest>(
    `select n.id as "numberId",
            (select max(m.created_at) from message m
              where m.number_id = n.id and m.direction = 'in' and m.kind = 'text') as "lastInAt",
            (select max(r.received_at) from delivery_report r where r.number_id = n.id) as "lastReportAt",
            (select count(*)::int from message m
              where m.number_id = n.id and m.status in ('scheduled', 'queued') and m.due_at <= $1) as waiting
       from number n`,
    [at],
  );
  return new Map(rows.map((row) => [row.numberId, row]));
}
