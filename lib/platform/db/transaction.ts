import type pg from "pg";
import { pools } from "./pools.ts";

/** A transaction, or a plain connection: what every SQL step takes as its first argument. */
export type Tx = { query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]> };

/** Registers what may happen only once the transaction has committed: publishing, waking the worker. */
export type AfterCommit = (effect: () => void) => void;

/**
 * Runs one business step in one transaction. Effects given to `afterCommit` run in order after the commit,
 * and not at all if anything throws: nothing is announced that did not happen.
 */
export async function inTransaction<Result>(
  step: (tx: Tx, afterCommit: AfterCommit) => Promise<Result>,
  pool: pg.Pool = pools().desk,
): Promise<Result> {
  const client = await pool.connect();
  const effects: (() => void)[] = [];
  let result: Result;
  try {
    // Not awaited: it travels with the step's first statement, and where it fails that one fails too.
    client.query("BEGIN").catch(() => undefined);
    result = await step(txOn(client, pool === pools().intake), (effect) => effects.push(effect));
    await commit(client);
  } catch (error) {
    await rollBack(client);
    throw error;
  }
  client.release();
  for (const effect of effects) effect();
  return result;
}

/** Reads outside a transaction, on the desk pool. */
export function readOnly(): Tx {
  return txOn(pools().desk);
}

// Intake runs few statements often, so they are planned once a connection. Screens' statements are not named:
// their plans must see the values (a generic plan cannot use a partial index).
function txOn(client: pg.Pool | pg.PoolClient, prepared = false): Tx {
  return {
    query: async <Row>(sql: string, params: readonly unknown[] = []) => {
      const name = prepared ? { name: nameOf(sql) } : {};
      return (await client.query({ ...name, text: sql, values: params as unknown[] })).rows as Row[];
    },
  };
}

const names = new Map<string, string>();

function nameOf(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) names.set(sql, (name = `s${names.size}`));
  return name;
}

// A step that swallowed a failed statement would get a silent ROLLBACK for its COMMIT.
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query("COMMIT");
  if (command !== "COMMIT") throw new Error("The transaction had failed and was rolled back");
}

async function rollBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query("ROLLBACK");
    client.release();
  } catch {
    // The connection is gone: give it up rather than hand it to the next one.
    client.release(true);
  }
}
