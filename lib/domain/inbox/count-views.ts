import type { ConversationCounts } from "#lib/contract/conversation.ts";
import { type Actor, seesAll } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { readMarkSql } from "./read-mark-sql.ts";
import { newParams, type Params, visible } from "./visible.ts";

type Row = { view: string; count: number; unread: boolean };

/** No screen shows more than "10k"; counting further would only cost time. */
const countedUpTo = 10_000;
/** Whether something is unread is asked of the newest rows of a view: unread texts are where the activity is. */
const unreadAmong = 200;

/** The counts beside the inbox views, for this actor; `unread`: some of the newest are unread to them. */
export async function countViews(actor: Actor): Promise<ConversationCounts> {
  const params = newParams();
  const mark = readMarkSql(actor, params, "newest.id");
  const sees = visible(actor, params);
  const parts = [
    viewSql("'mine'", `c.status = 'open' and c.assignee_id = ${params.add(actor.id)}::uuid`, mark),
    viewSql("'unassigned'", `c.status = 'open' and c.assignee_id is null and ${sees}`, mark),
    viewSql("'all'", `c.status = 'open' and ${sees}`, mark),
    viewSql("'snoozed'", `c.status = 'snoozed' and ${sees}`, mark),
    numbersSql(actor, sees, mark, params),
  ];
  const rows = await readOnly().query<Row>(parts.join(" union all "), params.values);
  const of = (view: string) => {
    const row = rows.find((candidate) => candidate.view === view);
    return { count: row?.count ?? 0, unread: row?.unread ?? false };
  };
  const numbers = rows
    .filter((row) => row.view.length === 36)
    .map((row) => [row.view, of(row.view)] as const);
  return {
    mine: of("mine"),
    unassigned: of("unassigned"),
    all: of("all"),
    snoozed: of("snoozed"),
    numbers: Object.fromEntries(numbers),
  };
}

function viewSql(name: string, where: string, mark: string): string {
  return `(select ${name} as view,
    (select count(*)::int from (select 1 from conversation c where ${where} limit ${countedUpTo}) as counted) as count,
    exists (select 1 from (select c.id, c.last_inbound_seq from conversation c where ${where}
                            order by c.last_activity_at desc, c.id desc limit ${unreadAmong}) as newest
             where newest.last_inbound_seq > ${mark}) as unread)`;
}

function numbersSql(actor: Actor, sees: string, mark: string, params: Params): string {
  const which = seesAll(actor) ? "true" : `n.id = any(${params.add(actor.numberIds)}::uuid[])`;
  return `(select n.id::text as view, v.count, v.unread from number n cross join lateral
    ${viewSql("''", `c.status = 'open' and c.number_id = n.id and ${sees}`, mark)} as v where n.status <> 'retired' and ${which})`;
}
