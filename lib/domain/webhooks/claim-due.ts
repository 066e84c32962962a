import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";

/** Longer than a call may take: after that, whoever had it is dead. */
const LEASE_MS = 30_000;

/** A delivery in our hands, with all that its call needs. */
export type Claimed = {
  id: string;
  endpointId: string;
  messageId: string;
  eventSeq: string | null;
  attempts: number;
  /** Of those, how many came before it was last sent again. */
  triesBefore: number;
  url: string;
  secret: string;
  oldSecret: string | null;
};

/** Which endpoints have something due now that nobody has in hand. */
export async function endpointsDue(): Promise<string[]> {
  const at = now();
  const rows = await readOnly().query<{ id: string }>(
    `select w.id from webhook_endpoint w
        where w.off_reason is null and w.deleted_at is null and exists (
          select from webhook_delivery d where d.endpoint_id = w.id and d.status = 'pending' and d.due_at <= $1
             and (d.lease_until is null or d.lease_until <= $1))`,
    [at],
  );
  return rows.map(({ id }) => id);
}

/**
 * Takes some of an endpoint's due deliveries, the oldest first; of a conversation, where its order counts, only the first
 * that is not over yet. No other worker takes them while we are alive.
 */
export function claimDue(endpointId: string, limit: number): Promise<Claimed[]> {
  const at = now();
  return inTransaction((tx) =>
    tx.query<Claimed>(
      `update webhook_delivery d set lease_until = $3
         from (
           select x.id from webhook_delivery x join webhook_endpoint w on w.id = x.endpoint_id
            where x.endpoint_id = $1 and x.status = 'pending' and x.due_at <= $2
              and (x.lease_until is null or x.lease_until <= $2)
              and (w.ordering = 'fastest' or x.conversation_id is null or not exists (
                select from webhook_delivery o where o.endpoint_id = x.endpoint_id and o.status = 'pending'
                   and o.conversation_id = x.conversation_id and o.id < x.id))
            order by x.due_at, x.id limit $4 for update of x skip locked) due, webhook_endpoint w
        where d.id = due.id and w.id = d.endpoint_id
       returning d.id::text, d.endpoint_id as "endpointId", d.message_id as "messageId", d.event_seq::text as "eventSeq",
                 d.attempts, d.tries_before as "triesBefore", w.url, w.secret, case when w.old_secret_until > $2 then w.old_secret end as "oldSecret"`,
      [endpointId, at, new Date(at.getTime() + LEASE_MS), limit],
    ),
  );
}
