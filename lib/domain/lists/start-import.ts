import { parse } from "csv-parse";
import type { ListImport, ListImportQuery } from "#lib/contract/list.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { allow, invalid } from "#lib/domain/team/refuse.ts";
import { addJobs } from "#lib/gateways/jobs/add-jobs.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { columnsOf, type Columns, delimiterOf, textOf } from "./csv-shape.ts";
import { findList } from "./find-list.ts";
import { showImport } from "./show-imports.ts";

const MOST_ROWS = 250_000;
const ROWS_AT_ONCE = 2_000;

type Row = {
  line: number;
  address: string;
  name: string;
  fields: Record<string, string>;
  outcome: string | null;
};

/**
 * Takes a CSV file of people for a list, with how and when they agreed as the proof for each. Every line is kept until it
 * is looked at, which a job does: a crash loses nothing, and each line ends with what became of it.
 */
export async function startImport(
  actor: Actor,
  listId: string,
  query: ListImportQuery,
  file: Uint8Array,
): Promise<ListImport> {
  allow(can(actor, "list.manage"), "Only leads and admins import people.");
  const list = await findList(readOnly(), listId);
  const at = now();
  if (Date.parse(query.givenAt) > at.getTime()) throw invalid("givenAt", "That is in the future.");
  const text = textOf(file);
  const id = newId();
  await inTransaction(async (tx) => {
    await tx.query(
      `insert into list_import (id, list_id, file_name, proof, given_at, actor_kind, actor_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, list.id, query.fileName, query.proof, new Date(query.givenAt), actor.kind, actor.id, at],
    );
    const total = await keepRows(tx, id, text, query);
    if (total === 0) throw invalid("file", "The file has no lines.");
    await tx.query(`update list_import set total = $2 where id = $1`, [id, total]);
    await addJobs(tx, "list.import", [{ payload: { importId: id }, key: `list.import:${id}` }]);
  });
  return showImport(actor, listId, id);
}

async function keepRows(tx: Tx, importId: string, text: string, query: ListImportQuery): Promise<number> {
  const lines = parse(text, {
    delimiter: delimiterOf(text),
    bom: true,
    info: true,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    trim: true,
  }) as AsyncIterable<{ record: string[]; info: { lines: number } }>;
  let columns: Columns | undefined;
  let total = 0;
  let held: Row[] = [];
  const flush = async () => {
    await insertRows(tx, importId, held);
    held = [];
  };
  for await (const { record, info } of lines) {
    if (!columns) {
      columns = columnsOf(record, query);
      if (columns.isHeader) continue;
    }
    if (++total > MOST_ROWS) throw invalid("file", `At most ${MOST_ROWS} lines at once.`);
    held.push(rowOf(record, info.lines, columns));
    if (held.length >= ROWS_AT_ONCE) await flush();
  }
  await flush();
  return total;
}

function rowOf(record: readonly string[], line: number, { address, name, others }: Columns): Row {
  const cell = (at: number) => storable(record[at] ?? "");
  const fields = others.map(({ title, at }) => [title, cell(at).slice(0, 500)] as const);
  return {
    line,
    address: cell(address).slice(0, 100),
    name: name === null ? "" : cell(name).slice(0, 100),
    fields: Object.fromEntries(fields.filter(([, value]) => value !== "")),
    outcome: record.length <= address ? "bad-line" : null,
  };
}

function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "");
}

async function insertRows(tx: Tx, importId: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into list_import_row (import_id, line, address, name, fields, outcome)
     select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::jsonb[], $6::text[]) on conflict do nothing`,
    [
      importId,
      rows.map((row) => row.line),
      rows.map((row) => row.address),
      rows.map((row) => row.name),
      rows.map((row) => JSON.stringify(row.fields)),
      rows.map((row) => row.outcome),
    ],
  );
}
