import type { Flow } from "#lib/contract/live-traffic.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { flowOf, MINUTE_MS, minuteOf, type MinuteCount, startOf } from "./minutes.ts";

/** Texts that came to each number in each minute of the last hour. */
export async function countInByMinute(tx: Tx, ids: readonly string[], at: Date): Promise<Map<string, Flow>> {
  const rows = await tx.query<MinuteCount>(
    `select number_id as "numberId", ${minuteOf("created_at")}, count(*)::int as count,
            count(*) filter (where created_at > $4)::int as recent
       from message
      where number_id = any($1::uuid[]) and direction = 'in' and kind = 'text' and created_at >= $2 and created_at <= $3
      group by 1, 2`,
    [ids, new Date(startOf(at)), at, new Date(at.getTime() - MINUTE_MS)],
  );
  return new Map(ids.map((id) => [id, flowOf(id, rows, at)]));
}
