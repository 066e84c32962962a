import pg from "pg";
import { lockKeys } from "#lib/platform/db/lock-keys.ts";

/** Who uses an embedded database: the one server of its data folder, or a command that needs it for a moment. */
export type Purpose = "server" | "command";

/** A claim on the embedded database. It ends with the connection: a killed process leaves none behind. */
export interface Claim {
  /** Ends when the database went away beneath us. */
  lost: Promise<void>;
  release: () => Promise<void>;
}

/** The claim, or who holds it: "server 4711". */
export async function claimDatabase(url: string, purpose: Purpose): Promise<Claim | { heldBy: string }> {
  const name = `${purpose} ${process.pid}`;
  const client = new pg.Client({ connectionString: url, application_name: name, keepAlive: true });
  const lost = new Promise<void>((resolve) => {
    client.on("error", () => resolve());
    client.on("end", () => resolve());
  });
  await client.connect();
  const { rows } = await client.query<{ got: boolean }>("SELECT pg_try_advisory_lock($1) AS got", [
    lockKeys.running,
  ]);
  if (rows[0]?.got) return { lost, release: () => client.end() };
  const holder = await client.query<{ name: string }>(
    `SELECT application_name AS name FROM pg_stat_activity JOIN pg_locks USING (pid)
     WHERE locktype = 'advisory' AND granted AND classid::bigint << 32 | objid::bigint = $1`,
    [lockKeys.running],
  );
  await client.end();
  return { heldBy: holder.rows[0]?.name ?? "" };
}
