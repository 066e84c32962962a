import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Outcome } from "./commit-or-split.ts";
import { groupCommit } from "./group-commit.ts";

type Item = { key: string; name: string };
type Commit = (items: Item[]) => Promise<Outcome<string>[]>;

// Timers stand still: what is answered here was answered without one.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

const done = (items: Item[]): Outcome<string>[] => items.map(({ name }) => ({ kind: "done", result: name }));
/** What has come until now came in one moment; what comes next comes in another. */
const nextMoment = () => new Promise((resolve) => setImmediate(resolve));
/** Lets so many milliseconds pass, with moments between them. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 10) {
    await nextMoment();
    await vi.advanceTimersByTimeAsync(10);
  }
  await nextMoment();
}
const item = (name: string): Item => ({ key: name[0] ?? "", name });

type Limits = {
  writers?: number;
  maxBatch?: number;
  maxWaiting?: number;
  maxOfKey?: { inBatch: number; waiting: number };
};

function open(commit: Commit, more: Limits = {}) {
  const batches: string[][] = [];
  const group = groupCommit<Item, string>({
    keyOf: ({ key }) => key,
    commit: (items) => {
      batches.push(items.map(({ name }) => name));
      return commit(items);
    },
    writers: 1,
    maxBatch: 100,
    maxWaiting: 1_000,
    maxWaitMs: 4_000,
    maxOfKey: { inBatch: 100, waiting: 1_000 },
    busyForMs: 5_000,
    overloaded: () => new Error("overloaded"),
    ...more,
  });
  const submit = (...names: string[]) => Promise.allSettled(names.map((name) => group.submit(item(name))));
  return { submit, batches };
}

/** Lets the test say when each commit ends. */
function gate() {
  const waiting: (() => void)[] = [];
  const commit: Commit = (items) => new Promise((resolve) => waiting.push(() => resolve(done(items))));
  const next = () => waiting.shift()?.();
  /** Ends every commit until the results are there. */
  const nextUntil = async <Result>(results: Promise<Result>) => {
    const over = results.then(() => "over");
    while ((await Promise.race([over, nextMoment()])) !== "over") next();
    return results;
  };
  return { commit, next, nextUntil, running: () => waiting.length };
}

const values = (results: PromiseSettledResult<string>[]) =>
  results.map((result) => (result.status === "fulfilled" ? result.value : String(result.reason)));
const coded = (code: string) => Object.assign(new Error(code), { code });

describe("gathering", () => {
  test("what comes in one moment shares a commit, and what comes while it is written the next", async () => {
    const { commit, next } = gate();
    const { submit, batches } = open(commit);
    const first = submit("a1", "d1");
    await nextMoment();
    const rest = submit("b1", "c1", "a2");
    await nextMoment();
    expect(batches).toEqual([["a1", "d1"]]);
    next();
    expect(values(await first)).toEqual(["a1", "d1"]);
    expect(batches).toEqual([
      ["a1", "d1"],
      ["b1", "c1", "a2"],
    ]);
    next();
    expect(values(await rest)).toEqual(["b1", "c1", "a2"]);
  });

  test("no batch is larger than allowed", async () => {
    const { submit, batches } = open(async (items) => done(items), { maxBatch: 2 });
    await submit("a1", "b1", "c1", "d1", "e1");
    expect(batches).toEqual([["a1", "b1"], ["c1", "d1"], ["e1"]]);
  });

  test("nobody is let in to wait behind one who has waited too long, until the writers get on", async () => {
    const { commit, next, nextUntil } = gate();
    const { submit } = open(commit);
    const first = submit("a1");
    await nextMoment();
    const behind = submit("b1");
    vi.advanceTimersByTime(4_001);
    expect(values(await submit("c1"))).toEqual(["Error: overloaded"]);
    next();
    expect(values(await nextUntil(first))).toEqual(["a1"]);
    expect(values(await nextUntil(behind))).toEqual(["Error: overloaded"]);
    expect(values(await nextUntil(submit("c2")))).toEqual(["c2"]);
  });

  test("who has waited too long when a writer is free is refused, not written late", async () => {
    const { commit, next, nextUntil } = gate();
    const { submit, batches } = open(commit);
    const first = submit("a1");
    await nextMoment();
    const behind = submit("b1", "c1");
    vi.advanceTimersByTime(4_001);
    expect(values(await nextUntil(first))).toEqual(["a1"]);
    expect(values(await nextUntil(behind))).toEqual(["Error: overloaded", "Error: overloaded"]);
    next();
    expect(values(await nextUntil(submit("b2")))).toEqual(["b2"]);
    expect(batches).toEqual([["a1"], ["b2"]]);
  });

  test("what waits for a held row, and behind it, keeps nobody out", async () => {
    let held = true;
    const { submit } = open((items) =>
      Promise.resolve(
        items.map(({ key, name }): Outcome<string> =>
          held && key === "a" ? { kind: "busy" } : { kind: "done", result: name },
        ),
      ),
    );
    const waiting = submit("a1", "a2");
    await pass(4_500);
    expect(values(await submit("b1"))).toEqual(["b1"]);
    held = false;
    await pass(100);
    expect(values(await waiting)).toEqual(["a1", "a2"]);
  });

  test("what would wait behind too many is refused at once, and the others are not", async () => {
    const { commit, nextUntil } = gate();
    const { submit } = open(commit, { maxWaiting: 2 });
    const first = submit("a1");
    await nextMoment();
    const results = submit("b1", "c1", "d1");
    expect(values(await nextUntil(results))).toEqual(["b1", "c1", "Error: overloaded"]);
    expect(values(await first)).toEqual(["a1"]);
  });
});

describe("order", () => {
  test("a key is never in two commits at once, other keys go on beside it", async () => {
    const { commit, next, nextUntil, running } = gate();
    const { submit, batches } = open(commit, { writers: 2 });
    const first = submit("a1");
    await nextMoment();
    const results = submit("a2", "b1", "a3");
    await nextMoment();
    const last = submit("b2");
    expect(batches).toEqual([["a1"], ["b1"]]);
    expect(running()).toBe(2);
    next();
    expect(values(await first)).toEqual(["a1"]);
    expect(batches[2]).toEqual(["a2", "a3"]);
    expect(values(await nextUntil(results))).toEqual(["a2", "b1", "a3"]);
    expect(values(await nextUntil(last))).toEqual(["b2"]);
    expect(batches[3]).toEqual(["b2"]);
  });

  test("a busy key rests, nobody overtakes inside it, and the others are answered meanwhile", async () => {
    let held = true;
    const { submit, batches } = open(async (items) =>
      items.map((one) => (held && one.key === "a" ? { kind: "busy" } : { kind: "done", result: one.name })),
    );
    const waiting = submit("a1", "a2");
    expect(values(await submit("b1", "c1"))).toEqual(["b1", "c1"]);
    const late = submit("a3");
    held = false;
    await pass(100);
    expect(values([...(await waiting), ...(await late)])).toEqual(["a1", "a2", "a3"]);
    const last = batches.filter((batch) => batch.includes("a3")).at(-1) ?? [];
    expect(last.filter((name) => name.startsWith("a"))).toEqual(["a1", "a2", "a3"]);
  });

  test("a row that stays held is given back in the end", async () => {
    const { submit } = open(async (items) => items.map(() => ({ kind: "busy" })));
    const results = submit("a1");
    await pass(5_100);
    expect(values(await results)).toEqual(["Error: overloaded"]);
  });

  test("a lock freed between the halves of a split batch lets nobody overtake", async () => {
    const stored: string[] = [];
    let held = true;
    const { submit } = open(async (items) => {
      if (items.some(({ name }) => name === "x1")) throw new Error("bad");
      const outcomes = items.map((one): Outcome<string> => {
        if (held && one.key === "a") return { kind: "busy" };
        stored.push(one.name);
        return { kind: "done", result: one.name };
      });
      if (items.some(({ key }) => key === "a")) held = false;
      return outcomes;
    });
    const results = submit("s1", "a1", "b1", "a2", "x1");
    await pass(100);
    expect(values(await results)).toEqual(["s1", "a1", "b1", "a2", "Error: bad"]);
    expect(stored.filter((name) => name.startsWith("a"))).toEqual(["a1", "a2"]);
  });
});

describe("failures", () => {
  test.each([0, 1, 37, 98, 99])("one bad item of a hundred, at %i, fails alone", async (bad) => {
    const names = Array.from({ length: 100 }, (_, at) => `${String.fromCharCode(256 + at)}${at}`);
    const { submit } = open(async (items) => {
      if (items.some(({ name }) => name === names[bad])) throw new Error("bad");
      return done(items);
    });
    const [, ...results] = values(await submit("first", ...names));
    expect(results.filter((result) => result === "Error: bad")).toHaveLength(1);
    expect(results[bad]).toBe("Error: bad");
  });

  test("what comes after a failure is written", async () => {
    const { submit } = open(async (items) => {
      if (items[0]?.name === "a1") throw new Error("bad");
      return done(items);
    });
    expect(values(await submit("a1", "a2"))).toEqual(["Error: bad", "a2"]);
  });

  test("a database that is away is asked once, not once for each", async () => {
    const { submit, batches } = open(() => Promise.reject(coded("ECONNREFUSED")));
    const results = values(await submit("a1", ...Array.from({ length: 50 }, (_, at) => `${at}b`)));
    expect(new Set(results)).toEqual(new Set(["Error: ECONNREFUSED"]));
    expect(batches).toHaveLength(1);
  });

  test.each(["55P03", "40P01"])("a lock not to be had (%s) is tried again, not failed", async (code) => {
    let tries = 0;
    const { submit } = open((items) =>
      ++tries < 3 ? Promise.reject(coded(code)) : Promise.resolve(done(items)),
    );
    const results = submit("a1");
    await pass(100);
    expect(values(await results)).toEqual(["a1"]);
  });
});

describe("a flood with one key", () => {
  test("takes its share of each commit, in order, and leaves the rest to others", async () => {
    const { commit, nextUntil } = gate();
    const { submit, batches } = open(commit, { maxBatch: 4, maxOfKey: { inBatch: 2, waiting: 1_000 } });
    const first = submit("x");
    await nextMoment();
    await nextUntil(Promise.all([first, submit("a1", "a2", "a3", "a4", "a5", "b1", "c1", "d1")]));
    expect(batches).toEqual([["x"], ["a1", "a2", "b1", "c1"], ["a3", "a4", "d1"], ["a5"]]);
  });

  test("is refused beyond its share of the queue, and others are not; what is answered makes room", async () => {
    const { commit, nextUntil } = gate();
    const { submit } = open(commit, { maxOfKey: { inBatch: 100, waiting: 2 } });
    const first = submit("a1", "a2", "a3", "b1");
    const statuses = (await nextUntil(first)).map((one) => one.status);
    expect(statuses).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect((await nextUntil(submit("a4"))).map((one) => one.status)).toEqual(["fulfilled"]);
  });
});
