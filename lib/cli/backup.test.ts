import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { seedDemo } from "#lib/domain/demo/seed-demo.ts";
import { closePools } from "#lib/platform/db/pools.ts";
import { childEnv, env } from "#lib/platform/env.ts";
import { secretsOf } from "#lib/platform/secrets.ts";
import { TEMPLATE } from "#lib/testing/cluster.ts";
import { createTestDatabase } from "#lib/testing/database.ts";

const folder = mkdtempSync(join(tmpdir(), "backup-"));
const file = join(folder, "all.tar.gz");
const targets: string[] = [];
let source: string;

beforeAll(async () => {
  ({ url: source } = await createTestDatabase());
  await seedDemo();
  const { DATA_DIR } = env();
  mkdirSync(join(DATA_DIR, "media", "ab"), { recursive: true });
  writeFileSync(join(DATA_DIR, "media", "ab", "picture"), "not a real picture");
  await onDatabase(source, async (client) => {
    await client.query(
      `insert into event (id, type, actor_kind) select gen_random_uuid(), 'old', 'system' from generate_series(1, 20)`,
    );
    // Its transactions have far higher numbers than those of the database that it is restored to.
    await client.query(`update event set written_by = (9000000000000000 + seq)::text::xid8`);
    await client.query(
      `insert into event_cursor select 'follower', written_by, seq from event order by seq offset 10 limit 1`,
    );
    await client.query(`insert into database_identity (identity) values ('where it was')`);
    await client.query(
      `update message set status = 'queued' where id in (select id from message where direction = 'out' and kind = 'text' limit 2)`,
    );
    await client.query(`select graphile_worker.add_job('a-job', '{"id": 1}')`);
  });
  await closePools();
  await twoway(source, "backup", "--to", file);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  rmSync(env().DATA_DIR, { recursive: true, force: true });
  for (const name of targets)
    await onDatabase(inject("databaseServer"), (client) =>
      client.query(`DROP DATABASE ${name} WITH (FORCE)`),
    );
});

test("restores every row of every table, and the files", async () => {
  const target = await freshDatabase();
  const dataDir = join(folder, "other-machine");
  await expect(twoway(target, "restore", "--from", file, { DATA_DIR: dataDir })).resolves.toContain(
    "Restored",
  );
  // What is restored on purpose as something else: what was due, and where consumers of events stand.
  const settled = ["message", "event", "event_cursor", "database_identity"].map((name) => `public.${name}`);
  const without = (sums: Map<string, string>) =>
    new Map([...sums].filter(([name]) => !settled.includes(name)));
  expect(without(await sumsOf(target))).toEqual(without(await sumsOf(source)));
  expect(readFileSync(join(dataDir, "media", "ab", "picture"), "utf8")).toBe("not a real picture");
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("what was due then is not sent by itself, and followers of events find their place", async () => {
  const target = await freshDatabase();
  await twoway(target, "restore", "--from", file);
  await onDatabase(target, async (client) => {
    const { rows: due } = await client.query(
      `select count(*)::int as count from message where status in ('queued', 'sending')`,
    );
    expect(due).toEqual([{ count: 0 }]);
    const { rows: stopped } = await client.query(
      `select count(*)::int as count from message where status = 'unknown' and status_reason = 'restored'`,
    );
    expect(stopped).toEqual([{ count: 2 }]);
    // As many are before it as before; what is written from now on comes after.
    await client.query(
      `insert into event (id, type, actor_kind) values (gen_random_uuid(), 'new', 'system')`,
    );
    const { rows } = await client.query<{ done: number; next: string }>(
      `select count(*) filter (where (e.written_by, e.seq) <= (c.written_by, c.seq))::int as done,
              (array_agg(e.type order by e.written_by desc, e.seq desc))[1] as next
         from event e, event_cursor c where c.consumer = 'follower'`,
    );
    expect(rows).toEqual([{ done: 11, next: "new" }]);
    const { rows: order } = await client.query<{ same: boolean }>(
      `select array_agg(seq order by written_by, seq) = array_agg(seq order by seq) as same from event`,
    );
    expect(order).toEqual([{ same: true }]);
  });
});

test.each([
  ["a database in use", "has data already", () => source, () => file, {}],
  [
    "another key",
    "ENCRYPTION_KEY is not the one",
    freshDatabase,
    () => file,
    { ENCRYPTION_KEY: "x".repeat(40) },
  ],
  ["a file that was cut off", "not a whole backup", freshDatabase, cutOff, {}],
  ["a file of another kind", "not a whole backup", freshDatabase, () => __filename, {}],
  ["no file", "There is no file", freshDatabase, () => join(folder, "nothing"), {}],
])("refuses %s and leaves the database as it was", async (_, message, database, from, settings) => {
  const target = await database();
  const before = await sumsOf(target);
  await expect(twoway(target, "restore", "--from", from(), settings)).rejects.toThrow(message);
  expect(await sumsOf(target)).toEqual(before);
});

test("a backup is not written over another", async () => {
  await expect(twoway(source, "backup", "--to", file)).rejects.toThrow("is there already");
});

test("with the embedded database the generated keys come along", async () => {
  const [one, other] = [join(folder, "one"), join(folder, "other")];
  const path = join(folder, "embedded.tar.gz");
  const embedded = { DATABASE_URL: "", AUTH_SECRET: "", ENCRYPTION_KEY: "" };
  await twoway("", "backup", "--to", path, { ...embedded, DATA_DIR: one });
  await twoway("", "restore", "--from", path, { ...embedded, DATA_DIR: other });
  const [before, after] = [one, other].map((place) => secretsOf(place));
  expect(after).toMatchObject({ AUTH_SECRET: before?.AUTH_SECRET, ENCRYPTION_KEY: before?.ENCRYPTION_KEY });
});

function cutOff(): string {
  const path = join(folder, "cut.tar.gz");
  const whole = readFileSync(file);
  writeFileSync(path, whole.subarray(0, whole.length * 0.7));
  return path;
}

/** Runs a command as an operator does; throws with what it said where it failed. */
async function twoway(databaseUrl: string, ...words: (string | Record<string, string>)[]): Promise<string> {
  const args = words.filter((word) => typeof word === "string");
  const settings = Object.assign({}, ...words.filter((word) => typeof word === "object")) as Record<
    string,
    string
  >;
  const { stdout } = await promisify(execFile)(process.execPath, ["lib/cli/twoway.ts", ...args], {
    env: childEnv({ DATABASE_URL: databaseUrl, ...settings }),
  });
  return stdout;
}

/** A fresh, migrated database, as a new machine has it. */
async function freshDatabase(): Promise<string> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  const server = inject("databaseServer");
  await onDatabase(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`));
  targets.push(name);
  return server.replace(/\/postgres(?=\?|$)/, `/${name}`);
}

/** A checksum of each table's rows. */
async function sumsOf(url: string): Promise<Map<string, string>> {
  return onDatabase(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
    );
    const sums = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ sum: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${name} t`,
      );
      sums.set(name, rows[0]?.sum ?? "");
    }
    return sums;
  });
}

async function onDatabase<T>(url: string, step: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await step(client);
  } finally {
    await client.end();
  }
}
