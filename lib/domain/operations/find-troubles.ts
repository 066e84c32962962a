import type { Trouble } from "#lib/contract/trouble.ts";
import { HELD_BACK } from "#lib/domain/delivery/held-back.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

/** How long a person's text may be due before nobody sends: claiming takes milliseconds, but a worker may restart. */
export const STALLED_AFTER_MS = 30_000;

/** A rate that was used this lately holds texts back rightly. */
const RATE_IN_USE_MS = 5_000;

/** What keeps people's texts from going out now, as far as the database knows. */
export async function findTroubles(): Promise<Trouble[]> {
  const [paused, stalled, failing] = await Promise.all([findPause(), findStalled(), findFailing()]);
  return [...paused, ...stalled, ...failing];
}

async function findPause(): Promise<Trouble[]> {
  const rows = await readOnly().query<{ since: Date }>(
    `select sending_paused_at as since from organisation where sending_paused_at is not null`,
  );
  return rows.map(({ since }) => ({ kind: "sending-paused", since: since.toISOString(), account: null }));
}

// A text that is nobody's fault to wait: not held back by an admin, not held by a rate or an account at rest, not behind an earlier
// text of its conversation, and in no worker's hands.
async function findStalled(): Promise<Trouble[]> {
  const at = now();
  const [row] = await readOnly().query<{ since: Date | null }>(
    `select min(m.due_at) as since
       from message m join conversation c on c.id = m.conversation_id join number n on n.id = c.number_id
      where m.lane = 0 and m.status in ('scheduled', 'queued') and m.due_at <= $2
        and (m.lease_until is null or m.lease_until <= $1) and n.status = 'active' and not ${HELD_BACK}
        and not exists (select from number_pace p where p.number_id = n.id and p.free_at > $3)
        and exists (
          select from number_route r
            left join account_circuit k on k.account_id = r.provider_account_id
            left join account_pace s on s.account_id = r.provider_account_id
           where r.number_id = n.id and r.held_until is null and k.resting_until is null
             and (s.free_at is null or s.free_at <= $3))
        and not exists (select from message e where e.conversation_id = m.conversation_id and e.seq < m.seq
                           and e.status in ('scheduled', 'queued', 'sending') and e.attempt_count > 0)`,
    [at, ago(STALLED_AFTER_MS, at), ago(RATE_IN_USE_MS, at)],
  );
  return row?.since ? [{ kind: "sending-stalled", since: row.since.toISOString(), account: null }] : [];
}

// An account at rest is trouble only where no other stands by for one of its numbers. Where nobody texts, nobody finds
// out that it works again: then it is no longer told.
async function findFailing(): Promise<Trouble[]> {
  const at = now();
  const rows = await readOnly().query<{ since: Date; name: string }>(
    `select k.since, a.name from account_circuit k join provider_account a on a.id = k.account_id
      where k.resting_until > $1
        and exists (
          select from number_route r join number n on n.id = r.number_id
           where r.provider_account_id = k.account_id and r.held_until is null and n.status = 'active'
             and not exists (
               select from number_route o left join account_circuit ok on ok.account_id = o.provider_account_id
                where o.number_id = n.id and o.held_until is null and ok.resting_until is null))
      order by k.since limit 5`,
    [ago(STALLED_AFTER_MS, at)],
  );
  return rows.map(({ since, name }) => ({
    kind: "provider-failing",
    since: since.toISOString(),
    account: name,
  }));
}

function ago(ms: number, at: Date): Date {
  return new Date(at.getTime() - ms);
}
