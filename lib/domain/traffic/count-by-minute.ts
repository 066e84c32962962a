import { type Flow, trafficMinutes } from "#lib/contract/live-traffic.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

type Row = { numberId: string; minute: number; count: number };

const MINUTE_MS = 60_000;
// A call that ended within the hour began at most this long before it: providers are given seconds.
const LONGEST_CALL_MS = 2 * MINUTE_MS;

const since = (at: Date) => new Date(at.getTime() - trafficMinutes * MINUTE_MS);
// Counted from now on backwards, so that the last minute is a whole one.
const minuteOf = (column: string) =>
  `least(floor(extract(epoch from ${column} - $2) / 60), ${trafficMinutes - 1})::int as minute, count(*)::int as count`;

/** Texts that came to each number in each minute of the last hour. */
export async function countInByMinute(tx: Tx, ids: readonly string[], at: Date): Promise<Map<string, Flow>> {
  const rows = await tx.query<Row>(
    `select number_id as "numberId", ${minuteOf("created_at")} from message
      where number_id = any($1::uuid[]) and direction = 'in' and kind = 'text' and created_at > $2 and created_at <= $3
      group by 1, 2`,
    [ids, since(at), at],
  );
  return flowsOf(ids, rows);
}

/**
 * Texts of each number that a provider took in each minute of the last hour, by when its call ended. Asked account by
 * account and then text by text, so that indexes serve however much was sent: when a text was due says nothing of when
 * it left.
 */
export async function countOutByMinute(tx: Tx, ids: readonly string[], at: Date): Promise<Map<string, Flow>> {
  const rows = await tx.query<Row>(
    `select m.number_id as "numberId", ${minuteOf("c.ended_at")}
       from provider_account p
      cross join lateral (select message_id, ended_at from attempt
                           where provider_account_id = p.id and started_at > $4 and outcome = 'accepted'
                             and ended_at > $2 and ended_at <= $3) c
      cross join lateral (select number_id from message where id = c.message_id limit 1) m
      where m.number_id = any($1::uuid[]) group by 1, 2`,
    [ids, since(at), at, new Date(since(at).getTime() - LONGEST_CALL_MS)],
  );
  return flowsOf(ids, rows);
}

function flowsOf(ids: readonly string[], rows: readonly Row[]): Map<string, Flow> {
  return new Map(
    ids.map((id) => {
      const minutes = new Array<number>(trafficMinutes).fill(0);
      for (const { numberId, minute, count } of rows) if (numberId === id) minutes[minute] = count;
      return [id, { perSecond: (minutes.at(-1) ?? 0) / 60, minutes }];
    }),
  );
}
