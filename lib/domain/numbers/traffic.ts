import type { NumberOverview } from "#lib/contract/number-overview.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { firstIdAt } from "#lib/platform/ids.ts";

type Day = NumberOverview["day"] & { lastInAt: Date | null; lastReportAt: Date | null };
type Hour = {
  numberId: string;
  hour: number;
  in: number;
  out: number;
  delivered: number;
  undelivered: number;
  lastInAt: Date | null;
  lastReportAt: Date | null;
};

const HOURS = 24;
const HOUR_MS = 3_600_000;
// Enough to meet the newest text from a customer behind the latest bulk send.
const LATEST = 20;

/** A number's last 24 hours when nothing went either way. */
export function quietDay(): Day {
  const none = () => Array.from({ length: HOURS }, () => 0);
  return { in: none(), out: none(), delivered: 0, undelivered: 0, lastInAt: null, lastReportAt: null };
}

/** Each number's texts of the last 24 hours, by hour. Ids grow with time, so they are what the day is found by. */
export async function dayOfTraffic(tx: Tx, at: Date): Promise<Map<string, Day>> {
  const from = new Date(at.getTime() - HOURS * HOUR_MS);
  const hours = await tx.query<Hour>(
    `select c.number_id as "numberId", floor(extract(epoch from m.created_at - $2::timestamptz) / 3600)::int as hour,
            count(*) filter (where m.direction = 'in')::int as "in",
            count(*) filter (where m.direction = 'out')::int as out,
            count(*) filter (where m.status = 'delivered')::int as delivered,
            count(*) filter (where m.status in ('undelivered', 'failed', 'expired'))::int as undelivered,
            max(m.created_at) filter (where m.direction = 'in') as "lastInAt",
            max(m.delivered_at) as "lastReportAt"
       from message m join conversation c on c.id = m.conversation_id
      where m.id >= $1 and m.kind = 'text' group by 1, 2`,
    [firstIdAt(from), from],
  );
  const days = new Map<string, Day>();
  for (const hour of hours) {
    const day = days.get(hour.numberId) ?? quietDay();
    days.set(hour.numberId, day);
    const slot = Math.min(HOURS - 1, Math.max(0, hour.hour));
    day.in[slot] = (day.in[slot] ?? 0) + hour.in;
    day.out[slot] = (day.out[slot] ?? 0) + hour.out;
    day.delivered += hour.delivered;
    day.undelivered += hour.undelivered;
    day.lastInAt = later(day.lastInAt, hour.lastInAt);
    day.lastReportAt = later(day.lastReportAt, hour.lastReportAt);
  }
  return days;
}

/** When the last text came to each of these numbers, of the conversations that moved last. */
export async function lastTexts(tx: Tx, numberIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await tx.query<{ numberId: string; at: Date }>(
    `select n.id as "numberId", max(m.created_at) as at
       from unnest($1::uuid[]) as n (id)
      cross join unnest(array['open', 'snoozed', 'closed']) as s (status)
      cross join lateral (select c.id, c.last_inbound_seq from conversation c
              where c.number_id = n.id and c.status = s.status order by c.last_activity_at desc, c.id desc limit ${LATEST}) c
       join message m on m.conversation_id = c.id and m.seq = c.last_inbound_seq
      group by 1`,
    [numberIds],
  );
  return new Map(rows.map(({ numberId, at }) => [numberId, at]));
}

/** How many texts of each number are due and have not gone out. */
export async function countWaiting(tx: Tx, at: Date): Promise<Map<string, number>> {
  const rows = await tx.query<{ numberId: string; waiting: number }>(
    `select c.number_id as "numberId", count(*)::int as waiting
       from message m join conversation c on c.id = m.conversation_id
      where m.status in ('scheduled', 'queued') and m.lane in (0, 1) and m.due_at <= $1 group by 1`,
    [at],
  );
  return new Map(rows.map(({ numberId, waiting }) => [numberId, waiting]));
}

function later(one: Date | null, other: Date | null): Date | null {
  return one === null || (other !== null && other > one) ? other : one;
}
