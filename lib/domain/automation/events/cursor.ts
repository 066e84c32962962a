import type { Tx } from "#lib/platform/db/transaction.ts";
import type { Place } from "./event.ts";

const CONSUMER = "automation";

export type Standing = {
  /** Null: it never read any. */
  place: Place | null;
  /** Where the events end. */
  end: Place | null;
  revision: string;
  hasRuns: boolean;
};

/**
 * Where automation stands in the events, where these end, and what was live then: all of one moment, so that what is
 * skipped because nothing was live came before anything was.
 */
export async function readPlace(tx: Tx): Promise<Standing> {
  const [row] = await tx.query<Standing>(
    `select (select json_build_object('writtenBy', written_by::text, 'seq', seq::text) from event_cursor where consumer = $1) as place,
            (select json_build_object('writtenBy', written_by::text, 'seq', seq::text) from event
              where written_by < pg_snapshot_xmin(pg_current_snapshot()) order by written_by desc, seq desc limit 1) as end,
            r.revision::text, exists (select 1 from automation_run where ended_at is null) as "hasRuns"
       from automation_registry r`,
    [CONSUMER],
  );
  if (!row) throw new Error("The registry of automations is not there");
  return row.end || row.place ? row : { ...row, end: { writtenBy: "0", seq: "0" } };
}

/**
 * Moves on: everything up to this place is done. Its commit waits for no disk: where the machine dies right after it, the
 * last events are taken again, which does nothing more.
 */
export async function savePlace(tx: Tx, { writtenBy, seq }: Place): Promise<void> {
  await tx.query(
    `with quick as (select set_config('synchronous_commit', 'off', true))
     insert into event_cursor (consumer, written_by, seq) select $1, $2::text::xid8, $3::bigint from quick
     on conflict (consumer) do update set written_by = excluded.written_by, seq = excluded.seq
      where (event_cursor.written_by, event_cursor.seq) < (excluded.written_by, excluded.seq)`,
    [CONSUMER, writtenBy, seq],
  );
}
