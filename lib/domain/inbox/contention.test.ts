import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { conversationWith, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { createBusiness, LONG_NUMBER, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { GivenTexts } from "#lib/testing/intake-process.ts";
import { closePools } from "#lib/platform/db/pools.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

let outside: pg.Client;
let url: string;
beforeAll(async () => {
  ({ url } = await createTestDatabase());
  await createBusiness();
  outside = new pg.Client({ connectionString: url });
  // The test database is dropped while this connection may still be open.
  outside.on("error", () => undefined);
  await outside.connect();
});
afterAll(() => outside.end());

const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
const statuses = async (answers: Promise<Response>[]) =>
  (await Promise.all(answers)).map((answer) => answer.status);
const textsOf = async (from: string) =>
  (await linesOf(from)).filter((line) => line.direction === "in").map((line) => line.text);

describe("one bad text", () => {
  test("fails alone, wherever it stands in the batch, and its neighbours are stored in order", async () => {
    const bad = newHandset();
    await text(bad, "first");
    // Its next seq is taken already: the database refuses whatever comes.
    await outside.query(
      `update conversation set last_seq = 0, last_inbound_seq = 0, last_message_seq = 0 where id = $1`,
      [await conversationWith(bad)],
    );
    const others = upTo(40).map(newHandset);
    const both = (words: string) => others.map((from) => text(from, words));
    const first = both("one");
    const failing = [text(bad, "second"), text(bad, "third")];
    const second = both("two");
    expect(new Set(await statuses([...first, ...second]))).toEqual(new Set([200]));
    expect(await statuses(failing)).toEqual([500, 500]);
    for (const from of others) expect(await textsOf(from)).toEqual(["one", "two"]);
    expect(await textsOf(bad)).toEqual(["first"]);
  });

  test("that failed was not taken: the provider's retry is stored once it can be", async () => {
    const [bad, id] = [newHandset(), newId()];
    await text(bad, "first");
    const conversation = await conversationWith(bad);
    await outside.query(
      `update conversation set last_seq = 0, last_inbound_seq = 0, last_message_seq = 0 where id = $1`,
      [conversation],
    );
    expect((await text(bad, "second", { id })).status).toBe(500);
    await outside.query(`update conversation set last_seq = 1 where id = $1`, [conversation]);
    expect((await text(bad, "second", { id })).status).toBe(200);
    expect(await textsOf(bad)).toEqual(["first", "second"]);
  });
});

describe("conversations held by somebody else", () => {
  test("delay only their own texts, and keep their order", async () => {
    const [held, others] = [upTo(4).map(newHandset), upTo(60).map(newHandset)];
    for (const from of [...held, ...others]) await text(from, "zero");
    const before = await rollbacks();
    await outside.query("begin");
    const ids = await Promise.all(held.map(conversationWith));
    await outside.query(`select 1 from conversation where id = any($1) for update`, [ids]);
    let answered = 0;
    const waiting = upTo(10).flatMap((at) =>
      held.map(async (from) => {
        const answer = await text(from, String(at));
        answered++;
        return answer;
      }),
    );
    const free = others.flatMap((from) => [text(from, "one"), text(from, "two")]);
    expect(new Set(await statuses(free))).toEqual(new Set([200]));
    expect(answered).toBe(0);
    await outside.query("commit");
    expect(new Set(await statuses(waiting))).toEqual(new Set([200]));
    for (const from of held) expect(await textsOf(from)).toEqual(["zero", ...upTo(10).map(String)]);
    for (const from of others) expect(await textsOf(from)).toEqual(["zero", "one", "two"]);
    // Nobody stood in line for the locks until they were refused.
    expect(await rollbacks()).toBe(before);
  });

  test("a contact that another process is just making is waited for, not refused", async () => {
    const from = newHandset();
    await outside.query("begin");
    await outside.query(`insert into address (id, kind, value) values ($1, 'phone', $2)`, [newId(), from]);
    const answer = text(from, "Hei");
    // Longer than a statement may wait for a lock: seen by the lock being asked for anew.
    const asked = new Set<string>();
    const waiter = `select query_start::text as since from pg_stat_activity
                     where datname = current_database() and wait_event_type = 'Lock'`;
    await expect
      .poll(async () => {
        for (const row of await readOnly().query<{ since: string }>(waiter)) asked.add(row.since);
        return asked.size;
      })
      .toBeGreaterThan(1);
    await outside.query("rollback");
    expect((await answer).status).toBe(200);
    expect(await textsOf(from)).toEqual(["Hei"]);
  });
});

describe("two web processes", () => {
  test("take the same fifty contacts in random order: no deadlock, nothing lost or doubled, no gap", async () => {
    const handsets = upTo(50).map(newHandset);
    const texts = upTo(1_500).map((at) => ({
      id: newId(),
      from: handsets[(at * 7919) % handsets.length] ?? "",
      to: at % 3 === 0 ? SHORT_CODE : LONG_NUMBER,
      text: at % 11 === 0 ? (at % 2 === 0 ? "STOP" : "START") : `text ${at}`,
    }));
    // A third is given to both, as a provider does that retries elsewhere.
    const shares = [0, 1].map((share) => shuffled(texts.filter((_, at) => at % 3 === share || at % 3 === 2)));
    const answers = await Promise.all(shares.map(takeElsewhere));
    expect(answers.map((all) => all.length)).toEqual([1_000, 1_000]);
    expect(new Set(answers.flat())).toEqual(new Set([200]));

    const { rows: stored } = await outside.query(
      `select count(*)::int as texts from message m join conversation c on c.id = m.conversation_id
         join address a on a.id = c.address_id where m.direction = 'in' and a.value = any($1)`,
      [handsets],
    );
    expect(stored).toEqual([{ texts: 1_500 }]);
    expect(await gaps(handsets)).toEqual([]);
    const { rows } = await outside.query(
      `select a.value from address a join contact_address ca on ca.address_id = a.id
      where a.value = any($1) group by a.value having count(*) > 1`,
      [handsets],
    );
    expect(rows).toEqual([]);
    const { rows: stats } = await outside.query<{ deadlocks: number }>(
      `select deadlocks::int from pg_stat_database where datname = current_database()`,
    );
    expect(stats).toEqual([{ deadlocks: 0 }]);
  }, 60_000);
});

/** Transactions that failed so far; connections tell it as they end, which is a little after they were closed. */
async function rollbacks(): Promise<number> {
  await closePools();
  const others = `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
  await expect.poll(async () => (await outside.query(others)).rowCount).toBe(0);
  const { rows } = await outside.query<{ count: number }>(
    `select xact_rollback::int as count from pg_stat_database where datname = current_database()`,
  );
  return rows[0]?.count ?? 0;
}

/** Those of their conversations whose seq is not 1, 2, 3… up to what their row says. */
async function gaps(handsets: string[]): Promise<unknown[]> {
  const { rows } = await outside.query(
    `select c.id from conversation c join message m on m.conversation_id = c.id join address a on a.id = c.address_id
      where a.value = any($1) group by c.id having count(*) <> max(m.seq) or max(m.seq) <> c.last_seq`,
    [handsets],
  );
  return rows;
}

async function takeElsewhere(texts: GivenTexts): Promise<number[]> {
  const child: ChildProcess = fork(new URL("../../testing/intake-process.ts", import.meta.url), {
    execArgv: [],
  });
  await once(child, "message");
  child.send(texts);
  const [statusesThere] = (await once(child, "message")) as [number[]];
  await once(child, "exit");
  return statusesThere;
}

function shuffled<Item>(items: Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
