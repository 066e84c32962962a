import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { migrate, sqlToSchema } from "./migrate.ts";
import { migrationNames } from "./migration-files.ts";

let url: string;
beforeAll(async () => {
  ({ url } = await createTestDatabase());
});

test("applying the migrations again changes nothing", async () => {
  expect(await migrate(url)).toEqual([]);
  expect(await appliedNames()).toEqual(migrationNames());
});

test("several starters at once all find a migrated database", async () => {
  expect(await Promise.all([migrate(url), migrate(url), migrate(url)])).toEqual([[], [], []]);
});

test("the migrations add up to schema.prisma", async () => {
  expect(await sqlToSchema(url)).toBe("");
});

async function appliedNames(): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations ORDER BY started_at",
  );
  await client.end();
  return rows.map((row) => row.name);
}
