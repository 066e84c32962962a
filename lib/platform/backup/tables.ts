import type pg from "pg";
import { type BackedUpTable, nameOf } from "./manifest.ts";

// The job queue's own, with jobs that are still to be done. What the two engines note of their migrations belongs to a
// database, not to its data.
const SCHEMAS = ["public", "graphile_worker"];
const OF_THE_ENGINES = ["_prisma_migrations", "migrations"];

/** Every table with data, and its columns that are not computed from others. */
export async function listTables(client: pg.ClientBase): Promise<BackedUpTable[]> {
  const { rows } = await client.query<BackedUpTable>(
    `select n.nspname as schema, c.relname as name,
            array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname = any($1) and c.relkind = 'r' and c.relname <> all($2)
      group by 1, 2 order by 1, 2`,
    [SCHEMAS, OF_THE_ENGINES],
  );
  return rows;
}

/** Where each sequence stands; null where it was never asked. */
export async function readSequences(client: pg.ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as value from pg_sequences
      where schemaname = any($1) and last_value is not null`,
    [SCHEMAS],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

/** The migrations that were applied to a database. */
export async function appliedMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select migration_name as name from _prisma_migrations where finished_at is not null order by migration_name`,
  );
  return rows.map(({ name }) => name);
}

/** `"public"."message" ("id", …)`, as COPY wants it. */
export function copyTarget(table: BackedUpTable): string {
  return `${nameOf(table)} (${table.columns.map((column) => `"${column}"`).join(", ")})`;
}
