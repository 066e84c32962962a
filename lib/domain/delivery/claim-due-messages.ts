import { thisProcess } from "#lib/domain/connections/this-process.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { HELD_BACK } from "./held-back.ts";
import { BOOK_AHEAD_MS, CLAIM_LEASE_MS } from "./limits.ts";

/** A text that this process may send next, for as long as its lease holds. */
export type Claimed = {
  id: string;
  conversationId: string;
  seq: number;
  lane: 0 | 1;
  numberId: string;
  /** Whether its number has a rate to keep. */
  paced: boolean;
  /** Who carries its number, if its own account takes the text; null: nobody. */
  provider: string | null;
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

// Some account of its number takes texts now: its rate has a place, it is not left to rest, and if it is spoken to over
// a connection, that is ours. A number without any account is no reason to wait: the text fails.
const SOME_ROUTE = `
  select from number_route r
    left join account_circuit k on k.account_id = r.provider_account_id
    left join account_pace s on s.account_id = r.provider_account_id
    left join provider_connection o on o.account_id = r.provider_account_id
   where r.number_id = n.id and r.held_until is null
     and (k.resting_until is null or (k.resting_until <= $1 and (k.probing_until is null or k.probing_until <= $1)))
     and (s.free_at is null or s.free_at <= $4)
     and (o.account_id is null or o.holder = $6)`;
const NO_ROUTE = `select from number_route r where r.number_id = n.id and r.held_until is null`;

const DUE = `
  select m.id
    from message m
    join conversation c on c.id = m.conversation_id
    join number n on n.id = c.number_id
    left join number_pace p on p.number_id = n.id and n.segments_per_second is not null
   where m.status in ('scheduled', 'queued') and m.lane = $2 and m.due_at <= $1
     and (m.lease_until is null or m.lease_until <= $1)
     and not ${HELD_BACK} and (p.free_at is null or p.free_at <= $1)
     and (exists (${SOME_ROUTE}) or not exists (${NO_ROUTE}))
     and not exists (${EARLIER_UNSENT})
   order by m.due_at, m.seq
   limit $3
     for update of m skip locked`;

/**
 * Leases up to `most` texts of a lane (0 people's, 1 bulk) that are due, oldest first, at most one a conversation.
 * Texts that an admin holds back, of numbers and accounts whose rate is used up, and of accounts left to rest wait. Two
 * workers never hold the same text.
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
     update message m set lease_until = $5
       from due, conversation c, number n
      where m.id = due.id and c.id = m.conversation_id and n.id = c.number_id
     returning m.id, m.conversation_id as "conversationId", c.number_id as "numberId", m.seq, m.lane, m.due_at as "dueAt",
               n.segments_per_second is not null as paced,
               (select a.provider from number_route r join provider_account a on a.id = r.provider_account_id
                 where r.number_id = n.id and r.held_until is null order by r.rank limit 1) as provider`,
    [at, lane, most, later(BOOK_AHEAD_MS[lane], at), later(CLAIM_LEASE_MS, at), thisProcess],
  );
}

/** Gives claimed texts back that were not offered to a provider: free at once, or after a while. */
export async function releaseClaims(tx: Tx, ids: readonly string[], inMs = 0): Promise<void> {
  await tx.query(
    `update message set lease_until = $2 where id = any($1::uuid[]) and status in ('scheduled', 'queued')`,
    [ids, inMs === 0 ? null : later(inMs, now())],
  );
}

/** When the next text falls due or the next number or account may send again, after now; null when nothing waits. */
export async function nextDueAt(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    `select least(
       (select min(due_at) from message where status in ('scheduled', 'queued') and lane = 0 and due_at > $1),
       (select min(due_at) from message where status in ('scheduled', 'queued') and lane = 1 and due_at > $1),
       (select min(free_at) from number_pace where free_at > $1),
       (select min(free_at) from account_pace where free_at > $1),
       (select min(resting_until) from account_circuit where resting_until > $1)) as at`,
    [now()],
  );
  return row?.at ?? null;
}

function later(ms: number, at: Date): Date {
  return new Date(at.getTime() + ms);
}
