import type pg from "pg";
import { isPipelined, pools } from "./pools.ts";

/** A transaction, or a plain connection: what every SQL step takes as its first argument. */
export type Tx = { query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]> };

/** Registers what may happen only once the transaction has committed: publishing, waking the worker. */
export type AfterCommit = (effect: () => void) => void;

/** Hands over statements that have been sent but not waited for: the commit travels with them and fails where one does. */
export type WithCommit = (last: Promise<unknown>) => void;

/**
 * Runs one business step in one transaction. Effects given to `afterCommit` run in order after the commit,
 * and not at all if anything throws: nothing is announced that did not happen.
 */
export async function inTransaction<Result>(
  step: (tx: Tx, afterCommit: AfterCommit, withCommit: WithCommit) => Promise<Result>,
  pool: pg.Pool = pools().desk,
): Promise<Result> {
  const client = await pool.connect();
  const pipelined = isPipelined(pool);
  const effects: (() => void)[] = [];
  const last: Promise<unknown>[] = [];
  let over = false;
  let result: Result;
  try {
    if (pipelined) writeTogether(client);
    // Not awaited: it travels with the step's first statement, and where it fails that one fails too.
    const begun = client.query("BEGIN").catch(() => undefined);
    const tx = txOn(client, pipelined);
    result = await step(
      firstFailureOf(pipelined ? tx : oneByOne(tx, begun), () => over),
      (effect) => effects.push(effect),
      (sent) => {
        sent.catch(() => undefined);
        last.push(sent);
      },
    );
    over = true;
    await commit(client, last, pipelined);
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
      if (prepared) writeTogether(client as pg.PoolClient);
      return (await client.query({ ...name, text: sql, values: params as unknown[] })).rows as Row[];
    },
  };
}

// After a failed statement all others of its transaction fail too, those that had been sent with it included: what
// they report is why.
function firstFailureOf(tx: Tx, isOver: () => boolean): Tx {
  let failure: unknown;
  return {
    query: async (sql, params) => {
      if (isOver()) throw new Error("A statement came after its transaction's commit");
      try {
        return await tx.query(sql, params);
      } catch (error) {
        failure ??= error;
        throw failure;
      }
    },
  };
}

// Where nothing is pipelined, a connection takes one statement at a time: what a step sends at once waits its turn, and
// after a failure is not sent at all, or it would run behind the ROLLBACK.
function oneByOne(tx: Tx, begun: Promise<unknown>): Tx {
  let last = begun;
  return {
    query: <Row>(sql: string, params?: readonly unknown[]) => {
      const turn = last.then(() => tx.query<Row>(sql, params));
      last = turn;
      return turn;
    },
  };
}

const names = new Map<string, string>();

function nameOf(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) names.set(sql, (name = `s${names.size}`));
  return name;
}

// Statements of one moment leave in one packet: a system call for each costs more than all else here.
function writeTogether({ connection: { stream } }: pg.PoolClient): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}

// A step that swallowed a failed statement would get a silent ROLLBACK for its COMMIT.
async function commit(client: pg.PoolClient, last: Promise<unknown>[], pipelined: boolean): Promise<void> {
  if (pipelined) writeTogether(client);
  const committing = client.query("COMMIT");
  const ends = await Promise.allSettled([...last, committing]);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  const { command } = await committing;
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
