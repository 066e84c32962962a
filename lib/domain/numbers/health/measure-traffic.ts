import type { Traffic } from "#lib/contract/health.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { Windows } from "./windows.ts";

const STEP_MINUTES = 30;
const STEPS = (24 * 60) / STEP_MINUTES;

type Row = { numberId: string; direction: "in" | "out"; step: number; count: number };

/** Texts in, and texts that a provider took, in each half hour of the last day, by number. */
export async function measureTraffic(
  tx: Tx,
  ids: readonly string[],
  { at, day }: Windows,
): Promise<Map<string, Traffic>> {
  const rows = await tx.query<Row>(
    `select "numberId", direction, least(floor(extract(epoch from moved - $2) / $4), $5)::int as step, count(*)::int
       from (select number_id as "numberId", direction, created_at as moved from message
              where number_id = any($1::uuid[]) and direction = 'in' and kind = 'text' and created_at > $2 and created_at <= $3
             union all
             select number_id, direction, due_at from message
              where number_id = any($1::uuid[]) and direction = 'out' and kind = 'text' and due_at > $2 and due_at <= $3
                and status in ('sent', 'delivered', 'undelivered', 'unknown')) as texts
      group by 1, 2, 3`,
    [ids, day, at, STEP_MINUTES * 60, STEPS - 1],
  );
  const quiet = (): Traffic => ({
    since: day.toISOString(),
    stepMinutes: STEP_MINUTES,
    in: new Array<number>(STEPS).fill(0),
    out: new Array<number>(STEPS).fill(0),
  });
  const traffic = new Map(ids.map((id) => [id, quiet()]));
  for (const { numberId, direction, step, count } of rows) {
    const line = traffic.get(numberId);
    if (line) line[direction][step] = count;
  }
  return traffic;
}
