import { beforeAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { pools } from "./pools.ts";
import { inTransaction, readOnly, type Tx } from "./transaction.ts";

beforeAll(async () => {
  await createTestDatabase();
  await readOnly().query(`create table sum (n int primary key)`);
});

const add = (tx: Tx, n: number) => tx.query(`insert into sum values ($1)`, [n]);
const has = async (n: number) => (await readOnly().query(`select from sum where n = $1`, [n])).length === 1;

test.each(["desk", "intake"] as const)("what is sent at once keeps its order, on %s", async (name) => {
  const n = name === "desk" ? 1 : 2;
  const raised = await inTransaction(async (tx) => {
    const [, rows] = await Promise.all([
      add(tx, n),
      tx.query<{ n: number }>(`update sum set n = n + 10 where n = $1 returning n`, [n]),
      tx.query(`select 1`),
    ]);
    return rows;
  }, pools()[name]);
  expect(raised).toEqual([{ n: n + 10 }]);
  expect(await has(n + 10)).toBe(true);
});

test.each(["desk", "intake"] as const)("the first failure is what all report, on %s", async (name) => {
  const effects: string[] = [];
  const failing = inTransaction(async (tx, afterCommit) => {
    afterCommit(() => effects.push("announced"));
    // The later ones fail in fewer steps of the promise chain, and only because of the first.
    const nested = async () => Promise.all([add(tx, 30), add(tx, 30)]);
    await Promise.all([nested(), add(tx, 31)]);
  }, pools()[name]);
  await expect(failing).rejects.toMatchObject({ code: "23505" });
  expect(await has(31)).toBe(false);
  expect(effects).toEqual([]);
});

test("what waits its turn behind a failure never runs, also not after the rollback", async () => {
  const failing = inTransaction((tx) => Promise.all([60, 60, 61, 62, 63].map((n) => add(tx, n))));
  await expect(failing).rejects.toMatchObject({ code: "23505" });
  const left = await readOnly().query(`select from sum where n between 60 and 63`);
  expect(left).toEqual([]);
});

test("a commit fails with the statements that travel with it", async () => {
  const failing = inTransaction(async (tx, afterCommit, withCommit) => {
    await add(tx, 40);
    withCommit(Promise.all([add(tx, 40), add(tx, 41)]));
    return "never seen";
  }, pools().intake);
  await expect(failing).rejects.toMatchObject({ code: "23505" });
  expect([await has(40), await has(41)]).toEqual([false, false]);
});

test("a statement that would come after the commit is refused", async () => {
  const late = Promise.withResolvers<Tx>();
  await inTransaction(async (tx) => {
    await add(tx, 50);
    late.resolve(tx);
  });
  await expect(add(await late.promise, 51)).rejects.toThrow("after its transaction's commit");
  expect([await has(50), await has(51)]).toEqual([true, false]);
});
