import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { conversationWith, deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import {
  answersTo,
  deedsOf,
  deliverTo,
  endsOf,
  followAll,
  publish,
  runsOf,
  say,
} from "#lib/testing/automations.ts";
import { addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { Actor } from "#lib/contract/permissions.ts";

let admin: Actor;
let business: Awaited<ReturnType<typeof createBusiness>>;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  admin = await addMember({ role: "admin", name: "Hana Admin" });
});

let clock: ReturnType<typeof handClock>;
beforeEach(() => void (clock = handClock()));
afterEach(() => clock.putBack());

let words = 0;
const newWord = () => `keyword${++words}`;

describe("a keyword", () => {
  test("is answered, filled in, once, and says so in the thread; the contact still waits for a person", async () => {
    const word = newWord();
    await publish(
      admin,
      {
        triggers: [{ kind: "keyword", words: [word, "❓"] }],
        steps: [{ id: "a", kind: "reply", text: "Hi from {organisation}: “{rest}”{nothing}", next: null }],
      },
      "Say hi",
    );
    const from = newHandset();
    await say(from, `${word.toUpperCase()}: my sofa`);
    expect(await answersTo(from)).toEqual(["Hi from Halden Home: “my sofa”"]);
    expect(await deedsOf(from)).toMatchObject([{ did: "started", what: word, stepId: "a" }]);
    const desk = await deskOf(admin);
    const { body } = await desk.show(await conversationWith(from));
    expect([body.status, body.waitingSince === null, body.assignee]).toEqual(["open", false, null]);
    const thread = await desk.thread(await conversationWith(from));
    const answer = thread.body.items.find(({ kind, direction }) => kind === "text" && direction === "out");
    expect(answer).toMatchObject({
      author: { kind: "automation", name: "Say hi" },
      purpose: "service",
      status: "queued",
    });
    await say(newHandset(), "❓");
  });

  test("holds on its numbers only, and nothing is begun by what no keyword is", async () => {
    const word = newWord();
    const steps = [{ id: "a", kind: "reply", text: "Here", next: null } as const];
    await publish(admin, {
      numberIds: [business.shortCode],
      triggers: [{ kind: "keyword", words: [word] }],
      steps,
    });
    const [here, there, other] = [newHandset(), newHandset(), newHandset()];
    await text(here, word, { to: SHORT_CODE });
    await say(there, word);
    await say(other, `not ${word}`);
    expect([await answersTo(here), await answersTo(there), await answersTo(other)]).toEqual([
      ["Here"],
      [],
      [],
    ]);
  });

  test("of a short code or a name is never answered", async () => {
    const word = newWord();
    await publish(admin, {
      triggers: [{ kind: "keyword", words: [word] }],
      steps: [{ id: "a", kind: "reply", text: "Hi", next: null }],
    });
    await say("MyBank", word);
    await say("73773", word);
    expect([await answersTo("MyBank"), await answersTo("73773")]).toEqual([[], []]);
  });
});

describe("whoever is opted out", () => {
  test("begins nothing by a keyword, until they opt in again", async () => {
    const word = newWord();
    await publish(admin, {
      triggers: [{ kind: "keyword", words: [word] }],
      steps: [{ id: "a", kind: "reply", text: "Hi", next: null }],
    });
    const from = newHandset();
    await say(from, "STOP", word);
    expect([await answersTo(from), await runsOf(from)]).toEqual([[], []]);
    await say(from, "START", word);
    expect(await answersTo(from)).toEqual(["Hi"]);
  });

  test("while a text waits in the outbox does not get it", async () => {
    const word = newWord();
    await publish(admin, {
      triggers: [{ kind: "keyword", words: [word] }],
      steps: [{ id: "a", kind: "reply", text: "Late", next: null }],
    });
    const from = "+4792770011";
    await text(from, word);
    await followAll();
    await text(from, "STOP");
    await deliverTo(from);
    const late = (await linesOf(from)).find((line) => line.text === "Late");
    expect(late?.status).toBe("suppressed");
  });
});

test("two machines do not talk for ever", async () => {
  const word = newWord();
  await publish(admin, {
    triggers: [{ kind: "keyword", words: [word] }],
    steps: [{ id: "a", kind: "reply", text: "Hello machine {rest}", next: null }],
  });
  const from = newHandset();
  await say(from, ...Array.from({ length: 14 }, (_, at) => `${word} ${at}`));
  expect(await answersTo(from)).toHaveLength(10);
  const lines = await linesOf(from);
  expect(lines.filter(({ activity }) => activity?.type === "answer-held")).toHaveLength(1);
});

test("a wait, a branch and another automation lead on in their time", async () => {
  const [first, second] = [newWord(), newWord()];
  const target = await publish(admin, {
    triggers: [{ kind: "keyword", words: [second] }],
    steps: [{ id: "a", kind: "reply", text: "Here you are, {size}", next: null }],
  });
  await publish(admin, {
    triggers: [{ kind: "keyword", words: [first] }],
    steps: [
      {
        id: "size",
        kind: "ask",
        text: "Size?",
        answer: { type: "number", whole: true },
        saveAs: "size",
        patienceMinutes: null,
        next: "big",
        onSilence: null,
      },
      {
        id: "big",
        kind: "branch",
        cases: [{ when: { kind: "variable", variable: "Size", is: "over", value: "40" }, next: "wait" }],
        otherwise: "small",
      },
      { id: "small", kind: "reply", text: "Small", next: null },
      { id: "wait", kind: "wait", minutes: 30, next: "on" },
      { id: "on", kind: "go-to", automationId: target.id },
    ],
  });
  const [small, big] = [newHandset(), newHandset()];
  await say(small, first, "٤٠");
  await say(big, first, "41");
  expect([(await answersTo(small)).at(-1), (await answersTo(big)).at(-1)]).toEqual(["Small", "Size?"]);
  clock.forward(31 * 60_000);
  await followAll();
  expect((await answersTo(big)).at(-1)).toBe("Here you are, 41");
  expect(await endsOf(big)).toEqual(["went-on", "completed"]);
});
