import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";

const CONSUMER = "webhooks";
const READ_AT_ONCE = 1_000;

type Place = { writtenBy: string; seq: string };

/**
 * Puts what has happened since the last look on its way to every endpoint that wants to hear of it, in the transaction
 * that moves the place on: each event exactly once, whoever dies when. Events come by transaction, so that none that
 * commits late is skipped. Returns whether there may be more. Where nothing is new, or nobody listens, nothing is written.
 */
export async function followForWebhooks(): Promise<boolean> {
  if (!(await hasNews())) return false;
  return inTransaction(async (tx) => {
    // One process at a time; the others find nothing to do.
    const [place] = await tx.query<Place>(
      `select written_by::text as "writtenBy", seq::text from event_cursor where consumer = $1 for update skip locked`,
      [CONSUMER],
    );
    const last = place && (await enqueue(tx, place));
    if (!last) return false;
    await savePlace(tx, last);
    return true;
  });
}

async function hasNews(): Promise<boolean> {
  const [news] = await readOnly().query(
    `select from event_cursor c where c.consumer = $1
        and exists (select from webhook_endpoint where off_reason is null and deleted_at is null)
        and exists (select from event e where (e.written_by, e.seq) > (c.written_by, c.seq)
                       and e.written_by < pg_snapshot_xmin(pg_current_snapshot()))`,
    [CONSUMER],
  );
  return news !== undefined;
}

/**
 * Moves the place to where the events end now, unless somebody listens already: what happened while nobody did is
 * nobody's. Asked before an endpoint is made or switched on, in the same transaction.
 */
export async function skipUnheard(tx: Tx): Promise<void> {
  const [listener] = await tx.query(
    `select from webhook_endpoint where off_reason is null and deleted_at is null limit 1`,
  );
  if (listener) return;
  const [end = { writtenBy: "0", seq: "0" }] = await tx.query<Place>(
    `select written_by::text as "writtenBy", seq::text from event
      where written_by < pg_snapshot_xmin(pg_current_snapshot()) order by written_by desc, seq desc limit 1`,
  );
  await savePlace(tx, end);
}

async function savePlace(tx: Tx, { writtenBy, seq }: Place): Promise<void> {
  await tx.query(
    `insert into event_cursor (consumer, written_by, seq) values ($1, $2::text::xid8, $3::bigint)
     on conflict (consumer) do update set written_by = excluded.written_by, seq = excluded.seq`,
    [CONSUMER, writtenBy, seq],
  );
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
