import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { csvFor, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { answersTo, followAll, publish, say } from "#lib/testing/automations.ts";
import { addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { DefinitionInput } from "#lib/contract/automation/definition.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import type { Poll } from "#lib/contract/poll.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { castVote } from "./cast-vote.ts";
import { findWall } from "./find-polls.ts";

let admin: Actor;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  admin = await addMember({ role: "admin" });
  desk = await deskOf(admin);
});

let clock: ReturnType<typeof handClock>;
beforeEach(() => void (clock = handClock()));
afterEach(() => clock.putBack());

type VoteInput = Extract<DefinitionInput["steps"][number], { kind: "vote" }>;
let words = 0;

/** A vote that is live under a word of its own. */
async function open(more: Partial<VoteInput> = {}) {
  const word = `poll${++words}x`;
  const step: VoteInput = {
    id: "song",
    kind: "vote",
    question: "Which song?",
    options: [
      { value: "Waterloo", aliases: ["1", "abba"] },
      { value: "Volare", aliases: ["2"] },
    ],
    next: null,
    ...more,
  };
  const { id } = await publish(admin, { triggers: [{ kind: "keyword", words: [word] }], steps: [step] });
  const { body } = await desk.call<Page<Poll>>("GET", `/polls?automation=${id}`);
  const poll = body.items[0]?.id ?? "";
  const standing = async () => {
    const { body: shown } = await desk.call<Poll>("GET", `/polls/${poll}`);
    return shown.tally.map(({ votes }) => votes);
  };
  return { word, poll, automation: id, standing };
}

/** The tally, counted anew from what the phones were told last. */
async function recount(handsets: readonly string[]): Promise<number[]> {
  const told = await Promise.all(handsets.map(async (from) => (await answersTo(from)).at(-1) ?? ""));
  return ["Waterloo", "Volare"].map((option) => told.filter((line) => line.includes(option)).length);
}

describe("a vote by text", () => {
  test("counts once a phone; where the last wins it can be changed, by any spelling", async () => {
    const { word, standing } = await open();
    const [one, other] = [newHandset(), newHandset()];
    await say(one, `${word} ABBA!`);
    await say(other, `${word} ２`);
    expect(await standing()).toEqual([1, 1]);
    await say(other, `${word} wáterloo`);
    expect([await standing(), await recount([one, other])]).toEqual([
      [2, 0],
      [2, 0],
    ]);
    expect(await answersTo(other)).toEqual([
      "Your vote for Volare counts. Thank you!",
      "Your vote is now Waterloo. Thank you!",
    ]);
  });

  test("stays as it was where the first wins", async () => {
    const { word, standing } = await open({ rule: "first" });
    const from = newHandset();
    await say(from, `${word} 2`, `${word} 1`);
    expect(await standing()).toEqual([0, 1]);
    expect((await answersTo(from)).at(-1)).toBe("You have voted already: Volare. One vote a phone.");
  });

  test("is one of a phone whichever of our numbers it texts", async () => {
    const { word, standing } = await open();
    const from = newHandset();
    await say(from, `${word} 1`);
    await text(from, `${word} 2`, { to: SHORT_CODE });
    await followAll();
    expect(await standing()).toEqual([0, 1]);
  });

  test("is asked for where the text names no option, and the plain answer counts", async () => {
    const { word, standing } = await open();
    const from = newHandset();
    await say(from, `${word} Dancing`, "neither", "1");
    expect(await answersTo(from)).toEqual([
      "That is not one of the options. Please reply with one of them.",
      "That is not one of the options. Please reply with one of them.",
      "Your vote for Waterloo counts. Thank you!",
    ]);
    expect(await standing()).toEqual([1, 0]);
  });

  test("that the provider hands over twice counts once and is answered once", async () => {
    const { word, standing } = await open();
    const from = newHandset();
    await text(from, `${word} 1`, { id: "twice" });
    await text(from, `${word} 1`, { id: "twice" });
    await followAll();
    expect([await standing(), await answersTo(from)]).toEqual([
      [1, 0],
      ["Your vote for Waterloo counts. Thank you!"],
    ]);
  });
});

describe("opening and closing", () => {
  const at = (ms: number) => new Date(now().getTime() + ms).toISOString();

  test("are judged by when the provider had the text, however late it comes", async () => {
    const { word, standing } = await open({ opensAt: at(60_000), closesAt: at(120_000) });
    const [early, late, slow] = [newHandset(), newHandset(), newHandset()];
    await say(early, `${word} 1`);
    const inTime = at(119_999);
    const tooLate = at(120_000);
    clock.forward(600_000);
    await text(slow, `${word} 1`, { sentAt: inTime });
    await text(late, `${word} 1`, { sentAt: tooLate });
    await followAll();
    expect(await standing()).toEqual([1, 0]);
    expect([await answersTo(early), await answersTo(slow), await answersTo(late)]).toEqual([
      ["Voting has not begun yet. Please try again later."],
      ["Your vote for Waterloo counts. Thank you!"],
      ["Voting is over. Thank you for taking part."],
    ]);
  });

  test("of two texts that come in the wrong order, the provider’s order decides", async () => {
    const { word, standing } = await open();
    const from = newHandset();
    const [before, after] = [at(-60_000), at(-30_000)];
    await text(from, `${word} 2`, { sentAt: after });
    await text(from, `${word} 1`, { sentAt: before });
    await followAll();
    expect(await standing()).toEqual([0, 1]);
  });
});

describe("many at once", () => {
  const ballots = (pollId: string, addressId: string) =>
    Array.from({ length: 40 }, (_, at) => ({
      pollId,
      addressId,
      option: at % 2 === 0 ? "Waterloo" : "Volare",
      messageId: newId(),
      castAt: new Date(Date.UTC(2026, 10, 27, 4, 0, at)),
    }));
  const shuffled = <Item>(items: Item[]) =>
    items.map((item, at) => ({ item, key: (at * 17) % 41 })).toSorted((a, b) => a.key - b.key);

  test.each([
    ["last", [0, 1]],
    ["first", [1, 0]],
  ] as const)("of one phone, in any order: its %s stands, and only that", async (rule, expected) => {
    const { poll, standing } = await open({ rule });
    await Promise.all(
      shuffled(ballots(poll, newId())).map(({ item }) =>
        inTransaction((tx) => castVote(tx, rule, item, now())),
      ),
    );
    expect(await standing()).toEqual(expected);
  });

  test("of many phones: the tally is what the phones were told, and what a count of the rows says", async () => {
    const { word, poll, standing } = await open();
    const handsets = Array.from({ length: 60 }, newHandset);
    await Promise.all(handsets.map((from, at) => text(from, `${word} ${at % 3 === 0 ? 1 : 2}`)));
    await followAll();
    await Promise.all(handsets.slice(0, 15).map((from) => text(from, `${word} 1`)));
    await followAll();
    const tally = await standing();
    expect(tally).toEqual(await recount(handsets));
    const rows = await readOnly().query<{ option: string }>(`select option from vote where poll_id = $1`, [
      poll,
    ]);
    expect(tally).toEqual(
      ["Waterloo", "Volare"].map((one) => rows.filter(({ option }) => option === one).length),
    );
    const { rows: lines } = await csvFor(admin, `/polls/${poll}/votes.csv`);
    const phones = lines.flatMap(([phone = ""]) => (phone.includes("+") ? [phone] : []));
    expect([phones.length, new Set(phones).size]).toEqual([60, 60]);
  });
});

describe("the results", () => {
  test("are for leads and admins; an option that was voted for outlives the draft it stood in", async () => {
    const { word, poll, automation, standing } = await open();
    await say(newHandset(), `${word} 2`);
    const agent = await deskOf(await addMember({ role: "agent" }));
    expect((await agent.call("GET", `/polls/${poll}`)).status).toBe(403);
    expect((await agent.call("GET", "/polls")).status).toBe(403);
    expect((await agent.call("PUT", `/polls/${poll}/wall`, { on: true })).status).toBe(403);
    expect((await agent.call("GET", `/polls/${poll}/votes.csv`)).status).toBe(403);
    const { body } = await desk.call<{ draft: DefinitionInput; draftRevision: number }>(
      "GET",
      `/automations/${automation}`,
    );
    const steps = body.draft.steps.map((step) =>
      step.kind === "vote" ? { ...step, options: [{ value: "Waterloo" }, { value: "Hello" }] } : step,
    );
    const definition = { ...body.draft, steps };
    await desk.call("PUT", `/automations/${automation}/draft`, { definition, revision: body.draftRevision });
    const published = await desk.call("POST", `/automations/${automation}/versions`, {
      revision: body.draftRevision + 1,
    });
    expect([published.status, (await standing()).toSorted()]).toEqual([201, [0, 0, 1]]);
  });

  test("are on the wall without anybody’s number, until it is switched off", async () => {
    const { word, poll } = await open();
    const from = newHandset();
    await say(from, `${word} 2`);
    const { body } = await desk.call<Poll>("PUT", `/polls/${poll}/wall`, { on: true });
    const code = body.wallUrl?.split("/").at(-1) ?? "";
    expect(code.length).toBeGreaterThan(20);
    const wall = await findWall(code);
    expect(wall).toMatchObject({ question: "Which song?", votes: 1, state: "open" });
    expect(JSON.stringify(wall)).not.toContain(from.slice(-6));
    await desk.call("PUT", `/polls/${poll}/wall`, { on: false });
    expect(await findWall(code)).toBeNull();
  });
});
