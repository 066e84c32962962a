import type { Broadcast } from "#lib/contract/broadcast.ts";
import type { Page } from "#lib/contract/page.ts";
import { type Actor, can, canTextFrom, seesAll } from "#lib/contract/permissions.ts";
import { newParams } from "#lib/domain/inbox/visible.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";

type Row = Omit<Broadcast, "sendAt" | "createdAt" | "startedAt" | "finishedAt"> &
  Record<"sendAt" | "startedAt" | "finishedAt", Date | null> & { createdAt: Date };

const whoSql = (role: string) => `
  case when b.${role}_id is null then null else json_build_object('kind', b.${role}_kind, 'id', b.${role}_id,
    'name', coalesce((select name from member where id = b.${role}_id), (select name from api_key where id = b.${role}_id))) end`;

const ROWS = `
  select b.id, b.name, b.text, b.purpose, b.number_id as "numberId", b.list_id as "listId", b.filter,
         b.opt_out_line as "optOutLine", b.status, b.send_at as "sendAt", b.local_at as "localAt",
         ${whoSql("created_by")} as "createdBy", ${whoSql("submitted_by")} as "submittedBy",
         case when b.approved_by_id is null then null else json_build_object('id', b.approved_by_id,
           'name', (select name from member where id = b.approved_by_id)) end as "approvedBy",
         b.created_at as "createdAt", b.started_at as "startedAt", b.finished_at as "finishedAt"
    from broadcast b`;

/** The broadcasts from the numbers that the actor may text from, newest first. */
export async function listBroadcasts(
  actor: Actor,
  query: { limit: number; cursor?: string | undefined },
): Promise<Page<Broadcast>> {
  allow(can(actor, "broadcast.manage"), "Only leads and admins see broadcasts.");
  const params = newParams();
  const where = ["true"];
  if (!seesAll(actor)) where.push(`b.number_id = any(${params.add([...actor.numberIds])}::uuid[])`);
  if (query.cursor !== undefined)
    where.push(`b.id < ${params.add(decodeCursor(query.cursor, ["id"])[0])}::uuid`);
  const rows = await readOnly().query<Row>(
    `${ROWS} where ${where.join(" and ")} order by b.id desc limit ${query.limit + 1}`,
    params.values,
  );
  const items = rows.slice(0, query.limit).map(present);
  const last = rows.length > query.limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor([last.id]) : null };
}

/** One broadcast. */
export async function showBroadcast(actor: Actor, id: string): Promise<Broadcast> {
  allow(can(actor, "broadcast.manage"), "Only leads and admins see broadcasts.");
  const [row] = await readOnly().query<Row>(`${ROWS} where b.id = $1`, [isId(id) ? id : null]);
  if (!row || !canTextFrom(actor, row.numberId)) throw notFound("broadcast");
  return present(row);
}

function present({ sendAt, createdAt, startedAt, finishedAt, ...row }: Row): Broadcast {
  return {
    ...row,
    sendAt: sendAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
