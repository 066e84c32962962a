import { writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { BenchDatabase } from "./bench-database.ts";
import { run } from "./measured-server.ts";

const statement = (random: string) => `WITH who AS (
  INSERT INTO reference_contact (address) VALUES ('+4479' || lpad((${random})::text, 8, '0'))
  ON CONFLICT (address) DO UPDATE SET address = excluded.address RETURNING id)
INSERT INTO reference_message (contact_id, text) SELECT id, 'Is the blue one still in stock?' FROM who;`;

const tables = `CREATE TABLE IF NOT EXISTS reference_contact (id bigserial PRIMARY KEY, address text NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS reference_message (id bigserial PRIMARY KEY, contact_id bigint NOT NULL REFERENCES reference_contact,
  text text NOT NULL, created_at timestamptz NOT NULL DEFAULT now());`;

export type Reference = { tool: string; run: (seconds: number) => Promise<number> };

/** What intake is measured against: a contact and a message in one statement, 32 clients, on the same PostgreSQL. */
export async function createReference(database: BenchDatabase, contacts: number): Promise<Reference> {
  const url = await database.urlOf("reference");
  await database.query(url, tables);
  const hasPgbench = await run("which", ["pgbench"]).then(
    () => true,
    () => false,
  );
  if (!hasPgbench) return { tool: "pg client", run: (seconds) => insertWithClients(url, contacts, seconds) };
  const script = join(database.dataDir, "reference.sql");
  writeFileSync(script, `\\set who random(0, ${contacts - 1})\n${statement(":who")}\n`);
  return { tool: "pgbench", run: (seconds) => insertWithPgbench(url, script, seconds) };
}

async function insertWithPgbench(url: string, script: string, seconds: number): Promise<number> {
  const out = await run("pgbench", ["-n", "-c32", "-j1", `-T${seconds}`, "-f", script, url]);
  return Number(/tps = ([\d.]+)/.exec(out)?.[1] ?? 0);
}

async function insertWithClients(url: string, contacts: number, seconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: 32 });
  const until = performance.now() + seconds * 1_000;
  let done = 0;
  const client = async () => {
    while (performance.now() < until) {
      await pool.query(statement(String(Math.floor(Math.random() * contacts))));
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: 32 }, client));
  await pool.end();
  return done / seconds;
}
