import type { BroadcastResults, NotTexted, RecipientState } from "#lib/contract/broadcast.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { readBroadcast } from "./broadcast-row.ts";
import { REASON, STATE } from "./recipient-state.ts";

// Later, an answer or an opt-out is hardly one to this text.
const HEARD_FOR = "interval '7 days'";

type Row = {
  state: RecipientState;
  reason: NotTexted | null;
  count: number;
  segments: number;
  firstDue: Date | null;
};

/** Where the people of a broadcast stand, counted from their texts: each is in one state, so that the states add up. */
export async function countResults(actor: Actor, id: string): Promise<BroadcastResults> {
  allow(can(actor, "broadcast.manage"), "Only leads and admins see what broadcasts came to.");
  const tx = readOnly();
  await readBroadcast(tx, actor, id);
  const rows = await tx.query<Row>(
    `select ${STATE} as state, ${REASON} as reason, count(*)::int as count,
            coalesce(sum(m.segments) filter (where m.sent_at is not null), 0)::int as segments, min(m.due_at) as "firstDue"
       from broadcast_recipient r left join message m on m.id = r.message_id
      where r.broadcast_id = $1 group by 1, 2 order by 3 desc`,
    [id],
  );
  const [heard] = await tx.query<{ replies: number; optOuts: number }>(
    `select count(*) filter (where exists (
              select from message i where i.conversation_id = m.conversation_id and i.seq > m.seq and i.direction = 'in'
                 and i.kind = 'text' and i.created_at <= m.sent_at + ${HEARD_FOR}))::int as replies,
            count(*) filter (where exists (
              select from consent_entry e where e.address_id = r.address_id and e.action = 'opt-out'
                 and e.at >= m.sent_at and e.at <= m.sent_at + ${HEARD_FOR}))::int as "optOuts"
       from broadcast_recipient r join message m on m.id = r.message_id
      where r.broadcast_id = $1 and m.sent_at is not null`,
    [id],
  );
  const of = (state: RecipientState) => sum(rows.filter((row) => row.state === state));
  const by = (state: RecipientState) =>
    rows.filter((row) => row.state === state).map(({ reason, count }) => ({ reason, count }));
  return {
    people: sum(rows),
    waiting: of("waiting"),
    nextAt: nextOf(rows),
    sent: of("sent"),
    delivered: of("delivered"),
    failed: of("failed"),
    suppressed: of("suppressed"),
    stopped: of("stopped"),
    segments: rows.reduce((all, { segments }) => all + segments, 0),
    replies: heard?.replies ?? 0,
    optOuts: heard?.optOuts ?? 0,
    suppressedBy: by("suppressed"),
    failedBy: by("failed"),
  };
}

function nextOf(rows: readonly Row[]): string | null {
  const due = rows.flatMap(({ state, firstDue }) =>
    state === "waiting" && firstDue ? [firstDue.getTime()] : [],
  );
  return due.length === 0 ? null : new Date(Math.min(...due)).toISOString();
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((all, { count }) => all + count, 0);
}
