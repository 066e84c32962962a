import type { Conversation, ConversationQuery } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { addressesFound } from "./addresses-found.ts";
import { loadConversations } from "./load-conversations.ts";
import { newParams, type Params, sightsOf, visible } from "./visible.ts";

type Place = { id: string; at: Date };
type Order = { column: string; direction: "asc" | "desc"; only: string };

const orders: Record<ConversationQuery["sort"], Order> = {
  newest: { column: "c.last_activity_at", direction: "desc", only: "true" },
  waiting: { column: "c.waiting_since", direction: "asc", only: "c.waiting_since is not null" },
};

/** A page of the conversations the actor may see, filtered and ordered; the cursor is a place in the order. */
export async function listConversations(actor: Actor, query: ConversationQuery): Promise<Page<Conversation>> {
  const params = newParams();
  const sql = pageSql(actor, query, params);
  const places = await readOnly().query<Place>(sql, params.values);
  const page = places.slice(0, query.limit);
  const items = await loadConversations(
    readOnly(),
    actor,
    page.map((place) => place.id),
  );
  const last = places.length > query.limit ? page.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor([last.at.toISOString(), last.id]) : null };
}

// One branch per index to walk, each already in order and cut at the page's length, then merged.
function pageSql(actor: Actor, query: ConversationQuery, params: Params): string {
  const order = orders[query.sort];
  const filters = [order.only, ...filtersOf(actor, query, params), ...cursorOf(query, order, params)].join(
    " and ",
  );
  const limit = query.limit + 1;
  const by = (prefix: string) => `${prefix} ${order.direction}, id ${order.direction}`;
  const branches = branchesOf(actor, query, params).map(
    (branch) =>
      `(select c.id, ${order.column} as at from conversation c where ${branch} and ${filters}
         order by ${order.column} ${order.direction}, c.id ${order.direction} limit ${limit})`,
  );
  return `select id, at from (${branches.join(" union ")}) as page order by ${by("at")} limit ${limit}`;
}

function branchesOf(actor: Actor, query: ConversationQuery, params: Params): string[] {
  // Statuses are written out, not parameters: only so can the planner use an index that covers one of them.
  const statuses = query.status === "all" ? ["open", "snoozed", "closed"] : [query.status];
  const narrow =
    query.view === "mine" ||
    query.number ||
    query.team ||
    query.assignee ||
    query.contact ||
    query.q ||
    query.sort === "waiting";
  const sights = narrow ? [visible(actor, params)] : sightsOf(actor, params);
  return statuses.flatMap((status) => {
    // Closing ends the wait, so nothing closed waits: without this, all that is closed would be walked to find none.
    const never = status === "closed" && query.sort === "waiting" ? " and false" : "";
    return sights.map((sight) => `c.status = '${status}' and ${sight}${never}`);
  });
}

function filtersOf(actor: Actor, query: ConversationQuery, params: Params): string[] {
  const filters: string[] = [];
  if (query.view === "mine") filters.push(`c.assignee_id = ${params.add(actor.id)}::uuid`);
  if (query.view === "unassigned") filters.push("c.assignee_id is null");
  if (query.number) filters.push(`c.number_id = ${params.add(query.number)}::uuid`);
  if (query.team) filters.push(`c.team_id = ${params.add(query.team)}::uuid`);
  if (query.assignee) filters.push(`c.assignee_id = ${params.add(query.assignee)}::uuid`);
  if (query.contact) filters.push(`c.address_id in (${addressesOfContact(params.add(query.contact))})`);
  if (query.q?.trim()) filters.push(`c.address_id in (${addressesFound(query.q.trim(), params)})`);
  return filters;
}

function cursorOf(query: ConversationQuery, order: Order, params: Params): string[] {
  if (query.cursor === undefined) return [];
  const [at, id] = decodeCursor(query.cursor, ["time", "id"]);
  const compare = order.direction === "desc" ? "<" : ">";
  return [`(${order.column}, c.id) ${compare} (${params.add(at)}::timestamptz, ${params.add(id)}::uuid)`];
}

function addressesOfContact(contactId: string): string {
  return `select address_id from contact_address where contact_id = ${contactId}::uuid and held_until is null`;
}
