import type { Flow } from "#lib/contract/live-traffic.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { flowOf, MINUTE_MS, minuteOf, type MinuteCount, startOf } from "./minutes.ts";

// Providers are given seconds to answer, and what they said is written within seconds: after this long, no call that
// ended in a minute is still to be written, and none that ends in it began before.
const SETTLED_MS = 2 * MINUTE_MS;

/** The minutes that change no more, by when they begin: counted once, however often somebody looks. */
const settled = new Map<number, readonly MinuteCount[]>();

/** Texts of each number that a provider took in each minute of the last hour, by when its call ended. */
export async function countOutByMinute(tx: Tx, ids: readonly string[], at: Date): Promise<Map<string, Flow>> {
  const start = startOf(at);
  for (const minute of settled.keys()) if (minute < start) settled.delete(minute);
  let from = start;
  while (settled.has(from)) from += MINUTE_MS;
  const counted = await countCalls(tx, from, at);
  const rows = [...settled].flatMap(([minute, known]) => (minute < from ? known : [])).concat(counted);
  for (let minute = from; minute + MINUTE_MS + SETTLED_MS <= at.getTime(); minute += MINUTE_MS)
    settled.set(
      minute,
      counted.filter((row) => row.minute === minute).map((row) => ({ ...row, recent: 0 })),
    );
  return new Map(ids.map((id) => [id, flowOf(id, rows, at)]));
}

// Account by account and then text by text, so that indexes serve however much was sent: when a text was due says nothing
// of when it left.
function countCalls(tx: Tx, from: number, at: Date): Promise<MinuteCount[]> {
  return tx.query<MinuteCount>(
    `select m.number_id as "numberId", ${minuteOf("c.ended_at")}, count(*)::int as count,
            count(*) filter (where c.ended_at > $3)::int as recent
       from provider_account p
      cross join lateral (select message_id, ended_at from attempt
                           where provider_account_id = p.id and started_at > $4 and outcome = 'accepted'
                             and ended_at >= $1 and ended_at <= $2) c
      cross join lateral (select number_id from message where id = c.message_id limit 1) m
      group by 1, 2`,
    [new Date(from), at, new Date(at.getTime() - MINUTE_MS), new Date(from - SETTLED_MS)],
  );
}
