import type { AddressKind } from "#lib/contract/contact.ts";
import type { AuthorKind } from "#lib/contract/message.ts";
import type { EventType } from "#lib/domain/inbox/record-events.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** A recorded event with what automation asks of every one: where it happened, and what was said. */
export type SeenEvent = {
  seq: string;
  writtenBy: string;
  type: EventType;
  at: Date;
  actorKind: AuthorKind;
  conversationId: string | null;
  messageId: string | null;
  data: Record<string, unknown>;
  numberId: string | null;
  addressKind: AddressKind | null;
  text: string | null;
  messageSeq: number | null;
  /** The run that was under way there when it was read. */
  runId: string | null;
  questionId: string | null;
};

/** A place in the events: everything up to it is done. */
export type Place = { writtenBy: string; seq: string };

const concerning: readonly EventType[] = [
  "message.received",
  "message.queued",
  "message.status-changed",
  "conversation.closed",
  "conversation.tagged",
  "consent.changed",
];

/**
 * The next events after a place, in an order in which none is ever skipped: only those of transactions that are over, as
 * are all before them, so that nothing can still be committed behind the place. Within a read they come as they happened.
 */
export async function readEvents(
  tx: Tx,
  after: Place,
  limit: number,
): Promise<{ events: SeenEvent[]; last: Place | null }> {
  const rows = await tx.query<SeenEvent>(
    `select e.seq::text, e.written_by::text as "writtenBy", e.type, e.at, e.actor_kind as "actorKind",
            e.conversation_id as "conversationId", e.message_id as "messageId", e.data, c.number_id as "numberId",
            a.kind as "addressKind", m.text, m.seq as "messageSeq", r.id as "runId", r.question_id as "questionId"
       from (select * from event
              where (written_by, seq) > ($1::text::xid8, $2::bigint) and written_by < pg_snapshot_xmin(pg_current_snapshot())
              order by written_by, seq limit $3) e
       -- Row by row, by index, whatever the planner believes of tables that have just grown.
       left join lateral (select number_id, address_id, id from conversation
                           where id = e.conversation_id and e.type = any($4::text[]) limit 1) c on true
       left join lateral (select kind from address where id = c.address_id limit 1) a on true
       left join lateral (select text, seq from message
                           where id = e.message_id and e.type = 'message.received' limit 1) m on true
       left join lateral (select id, question_id from automation_run
                           where conversation_id = c.id and ended_at is null limit 1) r on true
      order by e.written_by, e.seq`,
    [after.writtenBy, after.seq, limit, concerning],
  );
  const last = rows.at(-1);
  const events = rows
    .filter((row) => concerning.includes(row.type))
    .sort((one, other) => (BigInt(one.seq) < BigInt(other.seq) ? -1 : 1));
  return { events, last: last ? { writtenBy: last.writtenBy, seq: last.seq } : null };
}
