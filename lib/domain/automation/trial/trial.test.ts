import { beforeAll, describe, expect, test } from "vitest";
import { caller, cookieOf, newHandset, text } from "#lib/testing/api.ts";
import { publish } from "#lib/testing/automations.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { AutomationWithDraft, ReadyMade } from "#lib/contract/automation/automation.ts";
import type { DryRun, Trial } from "#lib/contract/automation/trial.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

let admin: Actor;
let call: ReturnType<typeof caller>;
let recipes: Map<string, ReadyMade>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  admin = await addMember({ role: "admin" });
  call = caller(await cookieOf(admin));
  const { body } = await call<Page<ReadyMade>>("GET", "/ready-made-automations");
  recipes = new Map(body.items.map((item) => [item.key, item]));
});

async function install(key: string): Promise<AutomationWithDraft> {
  const { name, definition } = recipes.get(key) ?? { name: key, definition: null };
  const { status, body } = await call<AutomationWithDraft>("POST", "/automations", {
    name: `${name} ${Math.random()}`,
    definition,
  });
  expect(status).toBe(201);
  return body;
}

type Turn = string | null;
async function tryOut(key: string, turns: Turn[], more: object = {}): Promise<Trial> {
  const { id, problems } = await install(key);
  expect(problems).toEqual([]);
  const { status, body } = await call<Trial>("POST", `/automations/${id}/trial`, {
    turns: turns.map((turn) => (turn === null ? { silence: true } : { text: turn })),
    ...more,
  });
  expect(status).toBe(200);
  return body;
}
const answersIn = ({ lines }: Trial) =>
  lines.filter(({ kind, by }) => kind === "text" && by === "automation").map((line) => line.text);
const counts = () =>
  readOnly().query(
    `select (select count(*) from message) as messages, (select count(*) from conversation) as conversations,
            (select count(*) from automation_run) as runs, (select count(*) from automation_version) as versions,
            (select count(*) from event where type not like 'automation.%') as events, (select count(*) from address) as addresses`,
  );

const terms = "Up to 4 texts a month. Msg & data rates may apply. HELP for help, STOP to stop.";

describe("what is ready-made, tried on a phone that does not exist,", () => {
  test.each<[string, Turn[], string[], string, object?]>([
    ["opt-in", ["join!"], [`Halden Home: you are in. ${terms}`], "completed"],
    [
      "double-opt-in",
      ["NEWS", "what", "ja"],
      [
        `Halden Home: reply YES to get our texts. ${terms}`,
        `Halden Home: reply YES to get our texts. ${terms}`,
        "Thank you, you are in. STOP to stop.",
      ],
      "completed",
    ],
    [
      "double-opt-in",
      ["NEWS", "STOP", "YES"],
      [`Halden Home: reply YES to get our texts. ${terms}`],
      "opted-out",
    ],
    [
      "lead",
      ["quote", "Kari Nordmann", "kari", "Kari@example.no"],
      [
        "Happy to help. What is your name?",
        "Thank you, Kari Nordmann. Where may we send the details? Your e-mail address, please.",
        "That does not look like an e-mail address. Like name@example.com, please.",
        "Thank you. You will hear from us soon.",
      ],
      "completed",
    ],
    [
      "order-status",
      ["order hh20418", "1"],
      [
        "Your Alder sofa comes on Wed, 10:00-13:00. Does that suit? 1 Yes, 2 Talk to us",
        "Thank you, see you then.",
      ],
      "completed",
      { given: { look: { item: "Alder sofa", day: "Wed", window: "10:00-13:00" } } },
    ],
    [
      "order-status",
      ["order", "HH-99999"],
      [
        "Which order? Text its number, like HH-20418",
        "We do not find HH-99999. A colleague will look and text you.",
      ],
      "completed",
    ],
    [
      "nps",
      ["Rate", "11", "9", "Good sofas"],
      [
        "How likely are you to recommend Halden Home? 0 to 10",
        "How likely are you to recommend Halden Home? 0 to 10",
        "Thank you. What is the main reason?",
        "Thank you!",
      ],
      "completed",
    ],
    ["nps", ["Rate", null], ["How likely are you to recommend Halden Home? 0 to 10"], "completed"],
    [
      "survey",
      ["survey", "5", "5", "Nothing"],
      [
        "1 of 3: our service, 1 to 5?",
        "2 of 3: our prices, 1 to 5?",
        "3 of 3: what should we do better?",
        "Thank you!",
      ],
      "completed",
    ],
    ["vote", ["Vote b"], ["Your vote for B counts. Thank you!"], "completed"],
    ["vote", ["VOTE", "C", "🅰"], ["A or B?", "A or B?", "Your vote for A counts. Thank you!"], "completed"],
  ])("%s: %j", async (key, turns, answers, end, more = {}) => {
    const before = await counts();
    const trial = await tryOut(key, turns, more);
    expect([answersIn(trial), trial.run?.endReason]).toEqual([answers, end]);
    expect(await counts()).toEqual(before);
  });

  test.each(["away", "csat", "reminder", "delivery"])("%s can be published as it is", async (key) => {
    const { id, draftRevision, problems } = await install(key);
    expect(problems).toEqual([]);
    expect((await call("POST", `/automations/${id}/versions`, { revision: draftRevision })).status).toBe(201);
    expect((await call("DELETE", `/automations/${id}`)).status).toBe(204);
  });
});

test("a trial tells what each text led to, what each text costs, and takes no real keyword's place", async () => {
  const real = await publish(admin, {
    triggers: [{ kind: "keyword", words: ["rate"] }],
    steps: [{ id: "a", kind: "reply", text: "Real", next: null }],
  });
  const { id } = await call<AutomationWithDraft>("POST", "/automations", {
    name: "Tried",
    definition: recipes.get("nps")?.definition,
  }).then(({ body }) => body);
  const { body } = await call<Trial>("POST", `/automations/${id}/trial`, {
    turns: [{ text: "hello" }, { text: "rate" }, { text: "HELP" }, { text: "10" }],
  });
  expect(body.decisions).toEqual(["nothing", "keyword", "law", "answer"]);
  expect(body.lines.find(({ by, kind }) => by === "automation" && kind === "text")).toMatchObject({
    segments: 1,
    encoding: "GSM-7",
  });
  expect(body.steps.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
    "ask asked",
    "answer answered",
    "ask asked",
  ]);
  expect(answersIn(body)).not.toContain("Real");
  expect((await call("DELETE", `/automations/${real.id}`)).status).toBe(204);
});

test("a dry run says which of the last texts it would have begun at, and begins at none", async () => {
  for (const words of ["Vote A", "voet b", "I vote for B", "Hei"]) await text(newHandset(), words);
  const { id } = await install("vote");
  const before = await counts();
  const { body } = await call<DryRun>("POST", `/automations/${id}/dry-run`, {});
  expect([body.looked, body.matched, body.items.map((item) => [item.text, item.typo])]).toEqual([
    4,
    2,
    [
      ["voet b", true],
      ["Vote A", false],
    ],
  ]);
  expect(await counts()).toEqual(before);
});
