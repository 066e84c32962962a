import type { Waiting } from "#lib/contract/live-traffic.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

export type Lanes = Record<"people" | "bulk", Waiting>;

type Row = { numberId: string; lane: 0 | 1; count: number; oldest: Date };

/** What is due and not sent of each number, people's texts apart from bulk, and since when the oldest is. */
export async function measureLanes(tx: Tx, ids: readonly string[], at: Date): Promise<Map<string, Lanes>> {
  const rows = await tx.query<Row>(
    `select n.id as "numberId", q.*
       from unnest($1::uuid[]) as n(id)
      cross join lateral (select lane, count(*)::int as count, min(due_at) as oldest from message
                           where number_id = n.id and status in ('scheduled', 'queued') and due_at <= $2
                           group by lane) q`,
    [ids, at],
  );
  const nothing = { count: 0, oldestDueAt: null };
  const lanes = new Map<string, Lanes>(ids.map((id) => [id, { people: nothing, bulk: nothing }]));
  for (const { numberId, lane, count, oldest } of rows) {
    const known = lanes.get(numberId);
    if (known) known[lane === 0 ? "people" : "bulk"] = { count, oldestDueAt: oldest.toISOString() };
  }
  return lanes;
}
