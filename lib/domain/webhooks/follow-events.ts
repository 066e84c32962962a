import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";

const CONSUMER = "webhooks";
const READ_AT_ONCE = 1_000;

type Place = { writtenBy: string; seq: string };

/**
 * Puts what has happened since the last look on its way to every endpoint that wants to hear of it, in the transaction
 * that moves the place on: each event exactly once, whoever dies when. Events come by transaction, so that none that
 * commits late is skipped. Returns whether there may be more. Where there is no endpoint, the place just moves on.
 */
export function followForWebhooks(): Promise<boolean> {
  return inTransaction(async (tx) => {
    await tx.query(
      `insert into event_cursor (consumer, written_by, seq) select $1, '0'::xid8, 0 on conflict do nothing`,
      [CONSUMER],
    );
    // One process at a time; the others find nothing to do.
    const [place] = await tx.query<Place>(
      `select written_by::text as "writtenBy", seq::text from event_cursor where consumer = $1 for update skip locked`,
      [CONSUMER],
    );
    if (!place) return false;
    const [wanted] = await tx.query(
      `select from webhook_endpoint where off_reason is null and deleted_at is null limit 1`,
    );
    const last = wanted ? await enqueue(tx, place) : await endOfEvents(tx);
    if (!last) return false;
    await tx.query(`update event_cursor set written_by = $2::text::xid8, seq = $3 where consumer = $1`, [
      CONSUMER,
      last.writtenBy,
      last.seq,
    ]);
    return wanted !== undefined;
  });
}

async function enqueue(tx: Tx, { writtenBy, seq }: Place): Promise<Place | undefined> {
  const [last] = await tx.query<Place>(
    `with seen as (
       select seq, id, type, conversation_id, at, written_by from event
        where (written_by, seq) > ($1::text::xid8, $2::bigint) and written_by < pg_snapshot_xmin(pg_current_snapshot())
        order by written_by, seq limit ${READ_AT_ONCE}),
     put as (
       insert into webhook_delivery (endpoint_id, message_id, event_seq, type, conversation_id, happened_at, due_at)
       select w.id, s.id, s.seq, s.type, s.conversation_id, s.at, $3
         from seen s join webhook_endpoint w on s.type = any(w.events) and w.off_reason is null and w.deleted_at is null
          and s.at >= w.created_at
        order by s.seq
       on conflict (endpoint_id, message_id) do nothing)
     select written_by::text as "writtenBy", seq::text from seen order by written_by desc, seq desc limit 1`,
    [writtenBy, seq, now()],
  );
  return last;
}

async function endOfEvents(tx: Tx): Promise<Place | undefined> {
  const [end] = await tx.query<Place>(
    `select written_by::text as "writtenBy", seq::text from event
      where written_by < pg_snapshot_xmin(pg_current_snapshot()) order by written_by desc, seq desc limit 1`,
  );
  return end;
}
