import type { ListImport, RowOutcome } from "#lib/contract/list.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { CSV_START, csvLine } from "#lib/platform/csv.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { findList } from "./find-list.ts";

type Row = Omit<ListImport, "givenAt" | "createdAt" | "finishedAt" | "done" | "outcomes"> & {
  givenAt: Date;
  createdAt: Date;
  finishedAt: Date | null;
  outcomes: ListImport["outcomes"] | null;
};

/** The newest imports of a list, with how far they are and what their lines came to. */
export async function listImports(actor: Actor, listId: string): Promise<ListImport[]> {
  return load(actor, listId, "i.list_id = $1", listId);
}

/** One import of a list. */
export async function showImport(actor: Actor, listId: string, id: string): Promise<ListImport> {
  const [found] = await load(actor, listId, "i.id = $1", isId(id) ? id : null);
  if (!found) throw notFound("import");
  return found;
}

/** The lines that were not taken, as they came, with why: to be mended and brought again. */
export async function exportRefused(
  actor: Actor,
  listId: string,
  id: string,
): Promise<AsyncIterable<string>> {
  await showImport(actor, listId, id);
  return refusedLines(id);
}

async function* refusedLines(id: string): AsyncIterable<string> {
  yield CSV_START + csvLine(["line", "phone", "name", "why"]);
  const size = 500;
  for (let after = 0; ;) {
    const rows = await readOnly().query<{ line: number; address: string; name: string; outcome: RowOutcome }>(
      `select line, address, name, outcome from list_import_row
        where import_id = $1 and line > $2 and outcome not in ('joined', 'pending', 'already') order by line limit ${size}`,
      [id, after],
    );
    if (rows.length > 0)
      yield rows
        .map(({ line, address, name, outcome }) => csvLine([String(line), address, name, outcome]))
        .join("");
    if (rows.length < size) return;
    after = rows.at(-1)?.line ?? after;
  }
}

async function load(
  actor: Actor,
  listId: string,
  where: string,
  value: string | null,
): Promise<ListImport[]> {
  allow(can(actor, "list.manage"), "Only leads and admins see imports.");
  const list = await findList(readOnly(), listId);
  const rows = await readOnly().query<Row>(
    `select i.id, i.file_name as "fileName", i.proof, i.given_at as "givenAt", i.total, i.created_at as "createdAt",
            i.finished_at as "finishedAt", coalesce(m.name, key.name) as by,
            (select json_object_agg(outcome, count) from (
               select outcome, count(*)::int as count from list_import_row r where r.import_id = i.id and outcome is not null
                group by outcome) o) as outcomes
       from list_import i
       left join member m on i.actor_kind = 'member' and m.id = i.actor_id
       left join api_key key on i.actor_kind = 'key' and key.id = i.actor_id
      where ${where} and i.list_id = $2 order by i.id desc limit 50`,
    [value, list.id],
  );
  return rows.map(({ givenAt, createdAt, finishedAt, outcomes, ...row }) => ({
    ...row,
    outcomes: outcomes ?? {},
    done: Object.values(outcomes ?? {}).reduce((sum, count) => sum + count, 0),
    givenAt: givenAt.toISOString(),
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  }));
}
