import type { Readable } from "node:stream";
import pg from "pg";
import { StartupProblem } from "../startup-problem.ts";
import { type Closing, type Manifest, nameOf } from "./manifest.ts";
import { readBackup } from "./read-backup.ts";
import { appliedMigrations, listTables } from "./tables.ts";

type Place = {
  databaseUrl: string;
  /** Null where another store keeps pictures and files. */
  mediaFolder: string | null;
  /** Throws where the backup's secrets could not be read here. */
  checkKeys: (manifest: Manifest) => void;
};

/**
 * Brings a backup into a migrated database that nobody has used yet, all of it or nothing. Throws a StartupProblem that
 * says what to do where that is impossible: it is in use, it has data, the backup is another version's or is not whole.
 */
export async function restoreBackup(from: Readable, place: Place): Promise<Manifest & Closing> {
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    await requireAlone(client);
    await requireUnused(client);
    const references = await dropReferences(client);
    let head: Manifest | undefined;
    const begin = async (manifest: Manifest) => {
      await requireSameVersion(client, manifest);
      place.checkKeys(manifest);
      head = manifest;
      const names = (await listTables(client)).map(nameOf).join(", ");
      await client.query(`TRUNCATE ${names}`);
    };
    const end = await readBackup(from, { begin, client, mediaFolder: place.mediaFolder });
    if (!head) throw new StartupProblem("This is not a whole backup of Twoway.");
    await requireAllRows(client, end);
    for (const [sequence, value] of Object.entries(end.sequences))
      await client.query(`SELECT setval($1::regclass, $2)`, [sequence, value]);
    for (const { owner, name, definition } of references)
      await client.query(`ALTER TABLE ${owner} ADD CONSTRAINT ${pg.escapeIdentifier(name)} ${definition}`);
    await client.query("COMMIT");
    return { ...head, ...end };
  } finally {
    await client.end();
  }
}

async function requireAlone(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
        and application_name not like 'command %'`,
  );
  const others = rows[0]?.others ?? 0;
  if (others > 0)
    throw new StartupProblem(`Stop Twoway first: ${others} connections to its database are open.`);
}

async function requireUnused(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>(
    `select exists (select from member) or exists (select from message) or exists (select from organisation) as used`,
  );
  if (rows[0]?.used)
    throw new StartupProblem(
      "This database has data already, which a backup must not overwrite: restore into a new one (another DATA_DIR or DATABASE_URL).",
    );
}

async function requireSameVersion(client: pg.Client, { migrations }: Manifest): Promise<void> {
  const ours = await appliedMigrations(client);
  if (ours.join() === migrations.join()) return;
  throw new StartupProblem(
    `The backup was written at migration ${migrations.at(-1)}, this Twoway is at ${ours.at(-1)}: restore it with the version that wrote it, and upgrade then.`,
  );
}

async function requireAllRows(client: pg.Client, { rows }: Closing): Promise<void> {
  for (const [table, expected] of Object.entries(rows)) {
    const counted = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    if (counted.rows[0]?.count !== expected)
      throw new StartupProblem(`The backup is not whole: ${table} should have ${expected} rows.`);
  }
}

type Reference = { owner: string; name: string; definition: string };

// Tables come in any order, and two may point at each other: foreign keys are checked when all are there.
async function dropReferences(client: pg.Client): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(
    `select conrelid::regclass::text as owner, conname as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and conparentid = 0
        and connamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)`,
  );
  for (const { owner, name } of rows)
    await client.query(`ALTER TABLE ${owner} DROP CONSTRAINT ${pg.escapeIdentifier(name)}`);
  return rows;
}
