import type { AudienceFilter } from "#lib/contract/broadcast.ts";
import { now } from "#lib/platform/clock.ts";
import { newParams, type Params } from "#lib/domain/inbox/visible.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { BroadcastRow } from "./broadcast-row.ts";

type Audience = Pick<BroadcastRow, "numberId" | "listId" | "filter">;

const DAY_MS = 86_400_000;

/** How many people a broadcast is for now: those on its list, or those whom its filter finds. */
export async function countAudience(tx: Tx, audience: Audience): Promise<number> {
  const params = newParams();
  const sql = audienceSql(audience, params);
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from (${sql}) found`,
    params.values,
  );
  return row?.count ?? 0;
}

/** Some of the people a broadcast is for, by address, in the order of their ids, after one of them. */
export async function pageAudience(
  tx: Tx,
  audience: Audience,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const params = newParams();
  const sql = audienceSql(audience, params);
  const from = after === null ? "" : `where found.address_id > ${params.add(after)}::uuid`;
  const rows = await tx.query<{ id: string }>(
    `select found.address_id as id from (${sql}) found ${from} order by found.address_id limit ${limit}`,
    params.values,
  );
  return rows.map(({ id }) => id);
}

/** Takes down everyone a broadcast is for: who joins the list later gets nothing of it. Returns how many they are. */
export async function takeDownAudience(tx: Tx, id: string, audience: Audience): Promise<number> {
  const params = newParams();
  const sql = audienceSql(audience, params);
  const [row] = await tx.query<{ count: number }>(
    `with taken as (
       insert into broadcast_recipient (broadcast_id, address_id)
       select ${params.add(id)}, found.address_id from (${sql}) found on conflict do nothing returning 1)
     select count(*)::int as count from taken`,
    params.values,
  );
  return row?.count ?? 0;
}

function audienceSql({ numberId, listId, filter }: Audience, params: Params): string {
  if (listId !== null)
    return `select m.address_id from list_membership m
             where m.list_id = ${params.add(listId)} and m.left_at is null and m.joined_at is not null`;
  const where = [`c.number_id = ${params.add(numberId)}`, `a.kind = 'phone'`, ...filterSql(filter, params)];
  return `select c.address_id from conversation c join address a on a.id = c.address_id where ${where.join(" and ")}`;
}

function filterSql(filter: AudienceFilter | null, params: Params): string[] {
  const { tagId = null, wroteWithinDays = null } = filter ?? {};
  const where: string[] = [];
  if (tagId !== null)
    where.push(
      `exists (select from conversation_tag t where t.conversation_id = c.id and t.tag_id = ${params.add(tagId)})`,
    );
  if (wroteWithinDays !== null) {
    const since = new Date(now().getTime() - wroteWithinDays * DAY_MS);
    where.push(
      `exists (select from message m where m.conversation_id = c.id and m.seq = c.last_inbound_seq
                  and m.created_at >= ${params.add(since)})`,
    );
  }
  return where;
}
