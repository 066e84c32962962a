import { HELD_BACK } from "#lib/domain/delivery/held-back.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

export type Queue = {
  numberId: string;
  count: number;
  oldestDueAt: Date | null;
  /** The oldest of people's own texts: bulk rightly waits for its rate, and what an admin holds is held. */
  personWaitsSince: Date | null;
};

/** What is due and not sent of each number. */
export async function measureQueues(tx: Tx, ids: readonly string[], at: Date): Promise<Map<string, Queue>> {
  const rows = await tx.query<Queue>(
    `select n.id as "numberId", q.count, q.oldest as "oldestDueAt", p.oldest as "personWaitsSince"
       from unnest($1::uuid[]) as n(id)
      cross join lateral (select count(*)::int as count, min(due_at) as oldest from message
                           where number_id = n.id and status in ('scheduled', 'queued') and due_at <= $2) q
       left join (select m.number_id, min(m.due_at) as oldest from message m join number n on n.id = m.number_id
                   where m.lane = 0 and m.status in ('scheduled', 'queued') and m.due_at <= $2 and not ${HELD_BACK}
                   group by m.number_id) p
              on p.number_id = n.id`,
    [ids, at],
  );
  return new Map(rows.map((row) => [row.numberId, row]));
}
