import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { CLAIM_LEASE_MS } from "./limits.ts";

/** A text that this process may send next, for as long as its lease holds. */
export type Claimed = {
  id: string;
  conversationId: string;
  seq: number;
  lane: 0 | 1;
  numberId: string;
  /** Whether its number has a rate to keep. */
  paced: boolean;
};

type Row = Claimed & { dueAt: Date };

// An earlier text of the conversation goes first: one that is due, one that was refused for the moment and waits for
// its next try, one that is being offered right now. Bulk never holds up a person's reply (lane), and neither does a
// text whose outcome is unknown (its attempt has ended).
const EARLIER_UNSENT = `
  select from message e
   where e.conversation_id = m.conversation_id and e.seq < m.seq and e.lane <= m.lane
     and e.status in ('scheduled', 'queued', 'sending')
     and case when e.status = 'sending'
              then e.lease_until > $1 and exists (select from attempt a where a.message_id = e.id
                     and a.count = e.attempt_count and a.ended_at is null)
              else e.due_at <= $1 or (e.status = 'queued' and e.attempt_count > 0) end`;

const DUE = `
  select m.id
    from message m
    join conversation c on c.id = m.conversation_id
    join number n on n.id = c.number_id
    left join number_pace p on p.number_id = n.id and n.segments_per_second is not null
   where m.status in ('scheduled', 'queued') and m.lane = $2 and m.due_at <= $1
     and (m.lease_until is null or m.lease_until <= $1)
     and n.status = 'active' and (p.free_at is null or p.free_at <= $1)
     and not exists (${EARLIER_UNSENT})
   order by m.due_at, m.seq
   limit $3
     for update of m skip locked`;

/**
 * Leases up to `most` texts of a lane (0 people's, 1 bulk) that are due, oldest first, at most one a conversation.
 * Texts of paused numbers, and of numbers whose rate is used up, wait. Two workers never hold the same text.
 */
export function claimDueMessages(lane: 0 | 1, most: number): Promise<Claimed[]> {
  if (most <= 0) return Promise.resolve([]);
  return inTransaction(async (tx) => {
    const rows = await claim(tx, lane, most);
    return rows.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.seq - b.seq);
  });
}

function claim(tx: Tx, lane: 0 | 1, most: number): Promise<Row[]> {
  const at = now();
  return tx.query<Row>(
    `with due as (${DUE})
     update message m set lease_until = $4
       from due, conversation c, number n
      where m.id = due.id and c.id = m.conversation_id and n.id = c.number_id
     returning m.id, m.conversation_id as "conversationId", c.number_id as "numberId", m.seq, m.lane, m.due_at as "dueAt",
               n.segments_per_second is not null as paced`,
    [at, lane, most, new Date(at.getTime() + CLAIM_LEASE_MS)],
  );
}

/** Gives claimed texts back that were not offered to a provider. */
export async function releaseClaims(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query(
    `update message set lease_until = null where id = any($1::uuid[]) and status in ('scheduled', 'queued')`,
    [ids],
  );
}

/** When the next text falls due or the next number may send again, after now; null when nothing waits. */
export async function nextDueAt(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    `select least(
       (select min(due_at) from message where status in ('scheduled', 'queued') and lane = 0 and due_at > $1),
       (select min(due_at) from message where status in ('scheduled', 'queued') and lane = 1 and due_at > $1),
       (select min(free_at) from number_pace where free_at > $1)) as at`,
    [now()],
  );
  return row?.at ?? null;
}
