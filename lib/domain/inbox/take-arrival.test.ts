import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { conversationWith, deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { wakeSnoozed } from "./wake-snoozed.ts";

const MINUTE = 60_000;
let clock: ReturnType<typeof handClock>;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  desk = await deskOf(await addMember({ role: "admin", name: "Hana Sato" }));
  clock = handClock();
});
beforeEach(() => clock.forward(MINUTE));
afterAll(() => clock.putBack());

const show = async (from: string) => (await desk.show(await conversationWith(from))).body;
const close = async (from: string) =>
  desk.call("PUT", `/conversations/${await conversationWith(from)}/closure`);
const snooze = async (from: string, until: Date) =>
  desk.call("PUT", `/conversations/${await conversationWith(from)}/snooze`, { until: until.toISOString() });
const reply = async (from: string, words = "Ja") => desk.reply(await conversationWith(from), words);
const later = (ms: number) => new Date(now().getTime() + ms);
const automatic = async (from: string) =>
  (await linesOf(from)).filter((line) => line.author === "system" && line.kind === "text");
const episodes = async (from: string) =>
  readOnly().query<{ opened: Date; closed: Date | null; replied: Date | null }>(
    `select opened_at as opened, closed_at as closed, first_reply_at as replied from episode
      where conversation_id = $1 order by opened_at`,
    [await conversationWith(from)],
  );

describe("the wait", () => {
  test("begins with the first text; a burst is one wait; only a reply or closing ends it", async () => {
    const from = newHandset();
    const began = now().toISOString();
    await text(from);
    clock.forward(MINUTE);
    await text(from);
    expect(await show(from)).toMatchObject({ status: "open", waitingSince: began, unread: 2 });
    await desk.reply(await conversationWith(from), "Husk å ringe", { kind: "note" });
    expect((await show(from)).waitingSince).toBe(began);
    await reply(from);
    expect((await show(from)).waitingSince).toBeNull();

    clock.forward(MINUTE);
    const again = now().toISOString();
    await text(from);
    expect((await show(from)).waitingSince).toBe(again);
    await close(from);
    expect(await show(from)).toMatchObject({ status: "closed", waitingSince: null });
  });
});

describe("status", () => {
  test("a text reopens a closed conversation, with a line that says so, and a new episode", async () => {
    const from = newHandset();
    const first = now();
    await text(from);
    await reply(from);
    clock.forward(MINUTE);
    const closed = now();
    await close(from);
    clock.forward(MINUTE);
    const second = now();
    await text(from, "En ting til");
    expect(await show(from)).toMatchObject({ status: "open", waitingSince: second.toISOString() });
    const lines = await linesOf(from);
    expect(lines.map((line) => line.activity?.type ?? line.kind)).toEqual([
      "text",
      "text",
      "assigned",
      "closed",
      "reopened",
      "text",
    ]);
    expect(lines.map((line) => line.seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await episodes(from)).toEqual([
      { opened: first, closed, replied: first },
      { opened: second, closed: null, replied: null },
    ]);
  });

  test("a text wakes a snoozed conversation in the same episode", async () => {
    const from = newHandset();
    await text(from);
    await snooze(from, later(60 * MINUTE));
    expect(await show(from)).toMatchObject({
      status: "snoozed",
      snoozedUntil: later(60 * MINUTE).toISOString(),
    });
    await text(from);
    expect(await show(from)).toMatchObject({ status: "open", snoozedUntil: null });
    expect((await linesOf(from)).at(-2)?.activity).toEqual({ type: "woken", cause: "text" });
    expect(await episodes(from)).toHaveLength(1);
  });

  test("a snooze that has ended wakes by itself, once, and not before", async () => {
    const from = newHandset();
    await text(from);
    await snooze(from, later(10 * MINUTE));
    clock.forward(9 * MINUTE);
    expect(await wakeSnoozed()).toBe(0);
    clock.forward(MINUTE);
    expect([await wakeSnoozed(), await wakeSnoozed()]).toEqual([1, 0]);
    expect(await show(from)).toMatchObject({ status: "open", snoozedUntil: null });
    expect((await linesOf(from)).at(-1)?.activity).toEqual({ type: "woken", cause: "time" });
  });
});

describe("consent words", () => {
  test("STOP: stored, opted out with proof, exactly one confirmation; neither reopens nor waits", async () => {
    const from = newHandset();
    await text(from);
    await close(from);
    await text(from, "Stop.");
    expect(await show(from)).toMatchObject({
      status: "closed",
      waitingSince: null,
      consent: { status: "opted-out", scope: "organisation", source: "text", since: now().toISOString() },
    });
    expect((await automatic(from)).map(({ text: words, status }) => [words, status])).toEqual([
      [
        "Halden Home: you are opted out and will get no more texts from us. Text START to get them again.",
        "queued",
      ],
    ]);
    const [entry] = await readOnly().query(
      `select e.words, e.action, m.text from consent_entry e join message m on m.id = e.message_id
        where m.conversation_id = $1`,
      [await conversationWith(from)],
    );
    expect(entry).toEqual({ words: "Stop.", action: "opt-out", text: "Stop." });
    expect(await episodes(from)).toHaveLength(1);
  });

  test("a second STOP, and one at another number of ours, is stored and not answered again", async () => {
    const from = newHandset();
    await Promise.all([text(from, "STOP"), text(from, "stop"), text(from, "END", { to: SHORT_CODE })]);
    await text(from, "STOPALL");
    expect(await automatic(from)).toHaveLength(1);
    expect((await linesOf(from)).filter((line) => line.direction === "in")).toHaveLength(4);
  });

  test("STOP to both our numbers at the same moment is one wish: one entry, one confirmation", async () => {
    const handsets = Array.from({ length: 20 }, newHandset);
    const toBoth = (words: string) =>
      Promise.all(handsets.flatMap((from) => [text(from, words), text(from, words, { to: SHORT_CODE })]));
    for (const words of ["Hei", "STOP", "START"]) await toBoth(words);
    for (const from of handsets) {
      const lines = (await linesOf(from)).filter(
        (line) => line.author === "system" || line.kind === "activity",
      );
      expect(lines.map((line) => line.activity?.type ?? line.kind).toSorted()).toEqual([
        "opted-in",
        "opted-out",
        "text",
        "text",
      ]);
    }
  });

  test("START lifts it, once; HELP is answered, and to who is opted out it is not", async () => {
    const from = newHandset();
    for (const words of ["STOP", "HELP", "START", "start", "Help"]) await text(from, words);
    const answers = await automatic(from);
    expect(answers.map((line) => line.text.slice(13, 32))).toEqual([
      "you are opted out a",
      "you are opted in an",
      "text us your questi",
    ]);
    expect((await show(from)).consent.status).toBe("opted-in");
    expect((await reply(from)).status).toBe(201);
  });

  test("YES lifts an opt-out, and is an ordinary text that waits otherwise", async () => {
    const from = newHandset();
    await text(from, "Yes");
    expect((await show(from)).waitingSince).not.toBeNull();
    await text(from, "STOP");
    await text(from, "Yes");
    expect((await show(from)).consent.status).toBe("opted-in");
  });

  test("STOP and START at the same moment leave one of each, and the later one holds", async () => {
    const from = newHandset();
    await Promise.all(["Hei", "STOP", "STOP", "START", "STOP"].map((words) => text(from, words)));
    expect((await show(from)).consent.status).toBe("opted-out");
    expect(await automatic(from)).toHaveLength(3);
    expect((await linesOf(from)).map((line) => line.seq)).toEqual(
      Array.from({ length: 11 }, (_, at) => at + 1),
    );
  });

  test("a text that only holds the word is an ordinary text", async () => {
    const from = newHandset();
    await text(from, "please stop by at 5");
    expect(await show(from)).toMatchObject({ status: "open", consent: { status: "unknown" } });
    expect(await automatic(from)).toEqual([]);
  });

  test.each(["26627", "NoReply"])("%s is never answered by itself", async (from) => {
    for (const words of ["HELP", "STOP", "START"]) await text(from, words);
    expect((await linesOf(from)).filter((line) => line.direction === "in")).toHaveLength(3);
    expect(await automatic(from)).toEqual([]);
    expect((await reply(from)).body).toMatchObject({ status: 409, code: "reply-locked" });
  });

  test("a first text that is STOP makes a closed conversation that nobody must answer", async () => {
    const from = newHandset();
    await text(from, "STOP");
    expect(await show(from)).toMatchObject({ status: "closed", waitingSince: null });
    expect(await episodes(from)).toEqual([]);
  });
});

describe("events", () => {
  test("tell what happened in order, and never a text or a number", async () => {
    const from = newHandset();
    const secret = "hemmelig beskjed";
    await text(from, secret);
    await desk.reply(await conversationWith(from), `svar: ${secret}`);
    await close(from);
    await text(from, secret);
    await text(from, "STOP");
    const rows = await readOnly().query<{ type: string }>(
      `select * from event where conversation_id = $1 order by seq`,
      [await conversationWith(from)],
    );
    expect(rows.map((row) => row.type)).toEqual([
      "conversation.opened",
      "message.received",
      "message.queued",
      "conversation.closed",
      "conversation.reopened",
      "message.received",
      "message.received",
      "consent.changed",
    ]);
    const told = JSON.stringify(rows);
    for (const never of ["hemmelig", "STOP", from, from.slice(3)]) expect(told).not.toContain(never);
  });
});
