import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";

/**
 * Where the rows were brought here from another database (a backup, a dump): what was due then may have been sent since,
 * so no text and no run of an automation goes on by itself, and consumers of events find their places again, since
 * transactions are numbered by their database. Nothing is done where the database is the one it was. Returns how many
 * texts were stopped.
 */
export async function settleRestored(): Promise<{ stopped: number }> {
  return inTransaction(async (tx) => {
    await tx.query(`lock table database_identity`);
    const [home] = await tx.query<{ here: string; before: string | null }>(
      `select system_identifier || '/' || (select oid from pg_database where datname = current_database()) as here,
              (select identity from database_identity) as before
         from pg_control_system()`,
    );
    if (!home || home.here === home.before) return { stopped: 0 };
    await tx.query(
      `insert into database_identity (identity) values ($1) on conflict (one) do update set identity = excluded.identity`,
      [home.here],
    );
    if (home.before === null) return { stopped: 0 };
    await renumberEvents(tx);
    await stopOverdueRuns(tx);
    const stopped = await stopTexts(tx);
    log().warn(
      { stopped },
      "This database was restored: texts that were due then are not sent by themselves",
    );
    return { stopped };
  });
}

// All that a consumer has behind it gets one number, what lies between it and the next another: far below the numbers
// that this database gives. Within one number the order is that of `seq`, in which each event follows its causes.
async function renumberEvents(tx: Tx): Promise<void> {
  await tx.query(
    `with places as (
       select written_by, seq, row_number() over (order by written_by, seq) as rank
         from (select distinct written_by, seq from event_cursor) as standing)
     update event e set written_by = (3 + (
       select count(*) from places p where (p.written_by, p.seq) < (e.written_by, e.seq)))::text::xid8`,
  );
  await tx.query(
    `with places as (
       select written_by, seq, row_number() over (order by written_by, seq) as rank
         from (select distinct written_by, seq from event_cursor) as standing)
     update event_cursor c set written_by = (2 + p.rank)::text::xid8, seq = 9223372036854775807
       from places p where p.written_by = c.written_by and p.seq = c.seq`,
  );
}

async function stopOverdueRuns(tx: Tx): Promise<void> {
  await tx.query(`update automation_run set stop_reason = 'failed' where ended_at is null and due_at <= $1`, [
    now(),
  ]);
}

async function stopTexts(tx: Tx): Promise<number> {
  const rows = await tx.query(
    `with stopped as (
       update message set status = 'unknown', status_reason = 'restored', revision = revision + 1, lease_until = null
        where status in ('queued', 'sending') or (status = 'scheduled' and due_at <= $1)
       returning id, conversation_id)
     insert into event (id, type, at, actor_kind, conversation_id, message_id, data)
     select gen_random_uuid(), 'message.status-changed', $1, 'system', conversation_id, id, '{"status":"unknown"}'
       from stopped returning 1`,
    [now()],
  );
  return rows.length;
}
