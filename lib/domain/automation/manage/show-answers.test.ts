import { beforeAll, expect, test } from "vitest";
import type { AnswersGiven } from "#lib/contract/automation/answers-given.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { caller, cookieOf, csvFor, newHandset } from "#lib/testing/api.ts";
import { publish, say } from "#lib/testing/automations.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";

let admin: Actor;
let call: ReturnType<typeof caller>;
let survey: string;
const handsets = Array.from({ length: 5 }, newHandset);
const scores = ["5", "4", "2", "5"];

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  admin = await addMember({ role: "admin" });
  call = caller(await cookieOf(admin));
  const ask = { kind: "ask", patienceMinutes: 60, onSilence: null } as const;
  const { id } = await publish(admin, {
    triggers: [{ kind: "keyword", words: ["rateus"] }],
    steps: [
      {
        ...ask,
        id: "score",
        text: "How did we do? 1 to 5",
        answer: { type: "number", min: 1, max: 5, whole: true },
        saveAs: "score",
        next: "why",
      },
      { ...ask, id: "why", text: "Why?", answer: { type: "text" }, saveAs: "comment", next: null },
    ],
  });
  survey = id;
  for (const [at, from] of handsets.entries()) {
    const score = scores[at];
    await say(from, "rateus");
    if (score !== undefined) await say(from, score);
  }
  await say(handsets[0] ?? "", "=1+1 was fast");
});

const shown = async () => (await call<AnswersGiven>("GET", `/automations/${survey}/answers?days=7`)).body;

test("each question tells how many answered, what, and what it comes to, as counted from the raw rows", async () => {
  const { questions } = await shown();
  expect(questions.map(({ text }) => text)).toEqual(["How did we do? 1 to 5", "Why?"]);
  expect(questions[0]).toMatchObject({ asked: 5, answered: 4, mean: 4, csat: 75, nps: null, newest: [] });
  const raw = await readOnly().query<{ value: string; count: number }>(
    `select detail ->> 'score' as value, count(*)::int as count from automation_run_step
      where step_id = 'score' and outcome = 'answered' group by 1 order by 1`,
  );
  expect(questions[0]?.counts).toEqual(raw);
  expect(questions[1]).toMatchObject({ asked: 4, answered: 1, counts: [], mean: null });
  expect(questions[1]?.newest).toMatchObject([
    { value: "=1+1 was fast", conversationId: expect.any(String) },
  ]);
});

test("the file has a line for each run that was answered, and nothing a spreadsheet would reckon", async () => {
  const { answer, rows } = await csvFor(admin, `/automations/${survey}/answers.csv`);
  expect(answer.headers.get("content-type")).toMatch(/^text\/csv/);
  expect(rows[0]?.slice(1)).toEqual(["phone", "started_at", "score", "why"]);
  const told = rows.slice(1).filter((row) => row.length > 1);
  expect(told.map((row) => row[3])).toEqual(scores);
  expect(told[0]?.[4]).toMatch(/^"?'=1\+1 was fast/);
});

test("agents see neither; an unknown automation is not there", async () => {
  const agent = caller(await cookieOf(await addMember({ role: "agent" })));
  expect((await agent("GET", `/automations/${survey}/answers`)).status).toBe(403);
  expect((await agent("GET", `/automations/${survey}/answers.csv`)).status).toBe(403);
  expect((await call("GET", `/automations/01900000-0000-7000-8000-000000000000/answers`)).status).toBe(404);
});
