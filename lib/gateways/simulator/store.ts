import pg from "pg";
import { env } from "#lib/platform/env.ts";

// A foreign system keeps its own connections: what it writes is never part of our transactions.
const shared = globalThis as { twowaySimulatorStore?: pg.Pool };

/** Runs one statement in the simulator's own tables, committed when it returns. */
export async function inStore<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
  shared.twowaySimulatorStore ??= openStore();
  const { rows } = await shared.twowaySimulatorStore.query({ text: sql, values: [...params] });
  return rows as Row[];
}

/** Ends the simulator's connections, at stop and between test files. */
export async function closeStore(): Promise<void> {
  const open = shared.twowaySimulatorStore;
  delete shared.twowaySimulatorStore;
  await open?.end();
}

function openStore(): pg.Pool {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 3, connectionTimeoutMillis: 5_000 });
  pool.on("error", () => undefined);
  return pool;
}
