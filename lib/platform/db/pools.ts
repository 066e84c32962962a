import pg from "pg";
import { env } from "../env.ts";

// Next's bundles and server.ts load this module separately; the pools must be one.
const shared = globalThis as { twowayPools?: Pools };

type Pools = {
  /** For texts coming in and reports: small, so that slow screens never starve intake. */
  intake: pg.Pool;
  /** For what follows by itself: many short transactions of the same few statements, planned once like those of intake. */
  follow: pg.Pool;
  /** For screens, verbs, the sender; also the pool that Prisma gets. */
  desk: pg.Pool;
};

/** The connection pools of this process, opened on first use. */
export function pools(): Pools {
  shared.twowayPools ??= makePools();
  return shared.twowayPools;
}

/** The pools that are open now; empty before anything has asked for one. */
export function openPools(): Partial<Pools> {
  return shared.twowayPools ?? {};
}

/** Whether a pool's statements are prepared once a connection, and sent without waiting for those before. */
export function isPipelined(pool: pg.Pool): boolean {
  return pool === pools().intake || pool === pools().follow;
}

/** Ends the pools, at stop and between test files. */
export async function closePools(): Promise<void> {
  const open = shared.twowayPools;
  delete shared.twowayPools;
  if (open) await Promise.all(Object.values(open).map((pool) => pool.end()));
}

// Every step of intake finds its rows by an index. A plan made while a table is still empty would scan it, and a
// prepared statement keeps its plan: so such plans are not on offer here.
const onlyIndexes = ["plan_cache_mode=force_generic_plan"].concat(
  ["seqscan", "hashjoin", "mergejoin"].map((way) => `enable_${way}=off`),
);
const options = (...settings: string[]) => settings.map((setting) => `-c ${setting}`).join(" ");

function makePools(): Pools {
  const { DATABASE_URL: connectionString, DATABASE_CONNECTIONS } = env();
  const common = { connectionString, connectionTimeoutMillis: 5_000, keepAlive: true };
  const intake = new pg.Pool({
    ...common,
    max: 3,
    idleTimeoutMillis: 0,
    pipeline: true,
    options: options("lock_timeout=300ms", ...onlyIndexes),
  });
  const patient = ["lock_timeout=5s", "statement_timeout=15s"];
  const follow = new pg.Pool({
    ...common,
    max: 8,
    pipeline: true,
    options: options(...patient, ...onlyIndexes),
  });
  const desk = new pg.Pool({ ...common, max: DATABASE_CONNECTIONS, options: options(...patient) });
  // A connection that dies while idle is not an error of anyone's request: the next one opens anew.
  for (const pool of [intake, follow, desk]) {
    pool.on("error", () => undefined);
    // Nor is one that dies in a transaction, between two statements: the next statement says so. Unheard, it would
    // end the process.
    pool.on("connect", (client) => client.on("error", () => undefined));
  }
  return { intake, follow, desk };
}
