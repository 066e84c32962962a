import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeAll, expect, test } from "vitest";
import { linesOf, newHandset, text } from "#lib/testing/api.ts";
import { answersTo, followAll, publish, runsOf } from "#lib/testing/automations.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { pools } from "#lib/platform/db/pools.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

const workers: ChildProcess[] = [];
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  const admin = await addMember({ role: "admin" });
  await publish(admin, {
    triggers: [{ kind: "keyword", words: ["quiz"] }],
    steps: [
      {
        id: "ask",
        kind: "ask",
        text: "A or B?",
        answer: { type: "choice", options: [{ value: "A" }, { value: "B" }] },
        saveAs: "choice",
        patienceMinutes: 60,
        next: "again",
        onSilence: null,
      },
      {
        id: "again",
        kind: "ask",
        text: "{choice} it is. And now, A or B?",
        answer: { type: "choice", options: [{ value: "A" }, { value: "B" }] },
        saveAs: "second",
        patienceMinutes: 60,
        next: "tag",
        onSilence: null,
      },
      { id: "tag", kind: "tag", add: ["quiz"], next: "bye" },
      { id: "bye", kind: "reply", text: "{choice}{second}, thank you", next: null },
    ],
  });
});
afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill("SIGKILL");
});

const whole = ["A or B?", "A it is. And now, A or B?", "AB, thank you"];

test("events that are followed again, from the first, change nothing", async () => {
  const from = newHandset();
  for (const words of ["quiz", "A", "B"]) {
    await text(from, words);
    await followAll();
  }
  const before = await linesOf(from);
  expect(await answersTo(from)).toEqual(whole);
  await readOnly().query(`update event_cursor set written_by = '0', seq = 0`);
  await followAll();
  expect(await linesOf(from)).toEqual(before);
  expect(await runsOf(from)).toHaveLength(1);
});

test("a text whose transaction commits late is not skipped, whatever was followed meanwhile", async () => {
  const [slow, quick] = [newHandset(), newHandset()];
  await text(slow, "Hei");
  await followAll();
  const client = await pools().desk.connect();
  try {
    // A slow transaction records what happened first, a quick one overtakes it.
    await client.query("begin");
    await client.query(
      `with c as (update conversation set last_seq = last_seq + 1, last_inbound_seq = last_seq + 1 from address a
                   where a.id = address_id and a.value = $1 returning conversation.id, number_id, last_seq),
            m as (insert into message (id, number_id, conversation_id, seq, direction, kind, text, status, author_kind)
                  select gen_random_uuid(), number_id, id, last_seq, 'in', 'text', 'quiz', 'received', 'contact' from c returning id, conversation_id)
       insert into event (id, type, actor_kind, conversation_id, message_id)
       select gen_random_uuid(), 'message.received', 'contact', conversation_id, id from m`,
      [slow],
    );
    await text(quick, "quiz");
    const { followEvents } = await import("./follow-events.ts");
    await followEvents();
    expect(await answersTo(slow)).toEqual([]);
    await client.query("commit");
  } finally {
    client.release();
  }
  await followAll();
  expect([await answersTo(slow), await answersTo(quick)]).toEqual([["A or B?"], ["A or B?"]]);
});

test(
  "killed again and again in the middle, every step is taken once and in order",
  { timeout: 60_000 },
  async () => {
    const handsets = Array.from({ length: 24 }, newHandset);
    const start = async () => {
      const worker = fork(new URL("../../../testing/automation-process.ts", import.meta.url), {
        execArgv: [],
      });
      workers.push(worker);
      await once(worker, "message");
      return worker;
    };
    const killAfter = async (worker: ChildProcess, count: number) => {
      const answers = async () =>
        (await Promise.all(handsets.map(answersTo))).reduce((sum, some) => sum + some.length, 0);
      await expect.poll(answers, { timeout: 20_000, interval: 5 }).toBeGreaterThanOrEqual(count);
      const gone = once(worker, "exit");
      worker.kill("SIGKILL");
      await gone;
    };
    let worker = await start();
    for (const [round, words] of ["quiz", "A", "B"].entries()) {
      await Promise.all(handsets.map((from) => text(from, words)));
      await killAfter(worker, round * 24 + 5);
      worker = await start();
      await killAfter(worker, round * 24 + 12);
      worker = await start();
      const done = async () =>
        (await Promise.all(handsets.map(answersTo))).every((some) => some.length === round + 1);
      await expect.poll(done, { timeout: 20_000 }).toBe(true);
    }
    for (const from of handsets) {
      expect(await answersTo(from)).toEqual(whole);
      expect((await runsOf(from)).map(({ endReason }) => endReason)).toEqual(["completed"]);
    }
    const steps = await readOnly().query<{ kind: string; count: number }>(
      `select s.kind, count(*)::int as count from automation_run_step s join automation_run r on r.id = s.run_id
       join address a on a.id = r.address_id where a.value = any($1::text[]) group by s.kind order by s.kind`,
      [handsets],
    );
    expect(steps).toEqual([
      { kind: "answer", count: 48 },
      { kind: "ask", count: 48 },
      { kind: "reply", count: 24 },
      { kind: "tag", count: 24 },
    ]);
  },
);
