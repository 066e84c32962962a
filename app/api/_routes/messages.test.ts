import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caller, conversationWith, deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addKey, addMember, createBusiness, LONG_NUMBER, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Message } from "#lib/contract/message.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>;
type Sent = { message: Message; conversation: Conversation };
const HOUR = 3_600_000;

let business: Awaited<ReturnType<typeof createBusiness>>;
let [priya, aoife]: [Actor?, Actor?] = [];
let [mine, hers]: Desk[] = [];
let clock: ReturnType<typeof handClock>;
let from: string;
let id: string;

beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  priya = await addMember({ teamIds: [business.delivery] });
  aoife = await addMember({ name: "Aoife Byrne", role: "lead", teamIds: [business.delivery] });
  [mine, hers] = [await deskOf(priya), await deskOf(aoife)];
  clock = handClock();
});
afterAll(() => clock.putBack());
beforeEach(async () => {
  clock.forward(1_000);
  from = newHandset();
  await text(from, "Når kommer sofaen?");
  id = await conversationWith(from);
});

const desks = () => {
  if (!mine || !hers) throw new Error("Nobody is at their desk");
  return { mine, hers };
};
const outgoing = async () =>
  (await linesOf(from)).filter((line) => line.direction === "out" && line.kind === "text");

describe("a reply", () => {
  test("is 201, queued, ends the wait, assigns an unassigned conversation and reads it", async () => {
    const { status, body } = await desks().mine.reply(id, "I morgen ✓");
    expect(status).toBe(201);
    expect(body).toMatchObject({
      direction: "out",
      kind: "text",
      status: "queued",
      text: "I morgen ✓",
      encoding: "UCS-2",
      segments: 1,
      author: { kind: "member", id: priya?.id, name: "Priya Nair" },
    });
    expect((await desks().mine.show(id)).body).toMatchObject({
      waitingSince: null,
      unread: 0,
      assignee: { id: priya?.id, name: "Priya Nair" },
      lastMessage: { id: body.id },
    });
    expect((await desks().hers.show(id)).body.unread).toBe(1);
  });

  test("leaves an assignee where there is one", async () => {
    await desks().hers.call("PUT", `/conversations/${id}/assignment`, { memberId: aoife?.id });
    await desks().mine.reply(id, "Hei");
    expect((await desks().mine.show(id)).body.assignee?.id).toBe(aoife?.id);
  });

  test("with the same clientId and body again is 200 and the same message", async () => {
    const clientId = newId();
    for (const words of ["Hei", "a\u0000b"]) {
      const more = { clientId: `${clientId}${words.codePointAt(1)}` };
      const first = await desks().mine.reply(id, words, more);
      const again = await desks().mine.reply(id, words, more);
      expect([first.status, again.status]).toEqual([201, 200]);
      expect(again.body).toEqual(first.body);
    }
    expect(await outgoing()).toHaveLength(2);
  });

  test("with the same clientId and another body is 409; another member may use the same id", async () => {
    const clientId = newId();
    await desks().mine.reply(id, "Hei", { clientId });
    const other = await desks().mine.reply(id, "Hallo", { clientId });
    expect([other.status, other.body.code]).toEqual([409, "client-id-reused"]);
    const asNote = await desks().mine.reply(id, "Hei", { clientId, kind: "note" });
    expect([asNote.status, asNote.body.code]).toEqual([409, "client-id-reused"]);
    expect((await desks().hers.reply(id, "Hallo", { clientId })).status).toBe(201);
  });

  test.each(["text", "note"])("sent ten times at once with one clientId is one %s", async (kind) => {
    const clientId = newId();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => desks().mine.reply(id, "Hei", { clientId, kind })),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([...Array<number>(9).fill(200), 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(
      (await linesOf(from)).filter((line) => line.kind === kind && line.author === "member"),
    ).toHaveLength(1);
  });

  test("for later is scheduled; at a time that has passed it goes at once; both can be repeated", async () => {
    const times = { scheduled: new Date(now().getTime() + HOUR), queued: new Date(now().getTime() - HOUR) };
    for (const [status, sendAt] of Object.entries(times)) {
      const more = { sendAt: sendAt.toISOString(), clientId: newId() };
      const first = await desks().mine.reply(id, "Hei", more);
      expect([first.status, first.body.status]).toEqual([201, status]);
      expect(first.body.dueAt).toBe((status === "scheduled" ? sendAt : now()).toISOString());
      const again = await desks().mine.reply(id, "Hei", more);
      expect([again.status, again.body.id]).toEqual([200, first.body.id]);
    }
  });

  test("is refused when opted out, to a short code and to a name, and nothing is queued", async () => {
    await text(from, "STOP");
    const before = await linesOf(from);
    const answer = await desks().mine.reply(id, "Hei");
    expect([answer.status, answer.body.code]).toEqual([409, "opted-out"]);
    expect(await linesOf(from)).toEqual(before);
    for (const sender of ["26628", "PostNord"]) {
      await text(sender);
      const locked = await desks().mine.reply(await conversationWith(sender), "Hei");
      expect([locked.status, locked.body.code]).toEqual([409, "reply-locked"]);
    }
  });

  test.each([
    ["text", {}],
    ["text", { text: "" }],
    ["text", { text: "x".repeat(10_001) }],
    ["sendAt", { text: "Hei", sendAt: "tomorrow" }],
    ["kind", { text: "Hei", kind: "activity" }],
    ["afterSeq", { text: "Hei", afterSeq: -1 }],
    ["clientId", { text: "Hei", clientId: "" }],
  ])("with a wrong %s is 422 that names it", async (field, body) => {
    const answer = await desks().mine.call("POST", `/conversations/${id}/messages`, body);
    expect([answer.status, Object.keys(answer.body.fields ?? {})]).toEqual([422, [field]]);
  });
});

describe("the double-reply guard", () => {
  test("stops a reply that does not know a colleague's, shows it, and lets it be forced", async () => {
    const colleagues = await desks().hers.reply(id, "Kommer i morgen");
    const stopped = await desks().mine.reply(id, "Vet ikke", { afterSeq: 1 });
    expect([stopped.status, stopped.body.code]).toEqual([409, "someone-replied"]);
    expect((stopped.body as unknown as { message: unknown }).message).toEqual(colleagues.body);
    expect(await outgoing()).toHaveLength(1);
    expect((await desks().mine.reply(id, "Vet ikke", { afterSeq: 1, force: true })).status).toBe(201);
  });

  test("lets pass who has seen it, who says nothing, and notes", async () => {
    const { body } = await desks().hers.reply(id, "Kommer i morgen");
    expect((await desks().mine.reply(id, "Ja", { afterSeq: body.seq })).status).toBe(201);
    expect((await desks().mine.reply(id, "Ja")).status).toBe(201);
    expect((await desks().mine.reply(id, "Ja", { afterSeq: 0, kind: "note" })).status).toBe(201);
  });

  test("does not count one's own, a note, an automatic text, nor one taken back", async () => {
    await desks().mine.reply(id, "Min");
    await desks().hers.reply(id, "Et notat", { kind: "note" });
    await text(from, "HELP");
    const taken = await desks().hers.reply(id, "Angret", {
      sendAt: new Date(now().getTime() + HOUR).toISOString(),
    });
    expect((await desks().hers.call("DELETE", `/messages/${taken.body.id}`)).status).toBe(200);
    expect((await desks().mine.reply(id, "Min igjen", { afterSeq: 1 })).status).toBe(201);
  });

  test("of two who answer at the same moment exactly one goes out", async () => {
    const answers = await Promise.all([
      desks().mine.reply(id, "Jeg", { afterSeq: 1 }),
      desks().hers.reply(id, "Nei, jeg", { afterSeq: 1 }),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 409]);
    expect(await outgoing()).toHaveLength(1);
  });
});

describe("a note", () => {
  test("stays inside: recorded, the wait goes on, and also to who is opted out", async () => {
    await text(from, "STOP");
    const before = (await desks().mine.show(id)).body;
    const { status, body } = await desks().mine.reply(id, "Ring kunden", { kind: "note" });
    expect([status, body.kind, body.status]).toEqual([201, "note", "recorded"]);
    const after = (await desks().mine.show(id)).body;
    expect(after).toMatchObject({ waitingSince: before.waitingSince, assignee: null, status: before.status });
    expect(before.waitingSince).not.toBeNull();
    const due = await readOnly().query(`select due_at from message where id = $1`, [body.id]);
    expect(due).toEqual([{ due_at: null }]);
  });
});

describe("POST /messages", () => {
  test("texts someone new from a number in any spelling; the Idempotency-Key is the clientId", async () => {
    const call = caller(await addKey());
    const to = newHandset();
    const key = { "idempotency-key": newId() };
    const body = { from: "59 44 00 00", to: to.slice(3), text: "Varen er klar", purpose: "service" };
    const first = await call<Sent>("POST", "/messages", body, key);
    const again = await call<Sent>("POST", "/messages", body, key);
    expect([first.status, again.status]).toEqual([202, 202]);
    expect(first.body).toMatchObject({
      message: { status: "queued", purpose: "service", author: { kind: "key", name: "Tests" } },
      conversation: {
        contact: { address: to },
        number: { address: LONG_NUMBER },
        status: "closed",
        unread: 0,
      },
    });
    expect(again.body.message.id).toBe(first.body.message.id);
    const other = await call("POST", "/messages", { ...body, text: "Noe annet" }, key);
    expect([other.status, other.body.code]).toEqual([409, "client-id-reused"]);
    expect(await linesOf(to)).toHaveLength(1);
  });

  test("ten at once with one key to somebody new are one message, contact and conversation", async () => {
    const [call, to, clientId] = [caller(await addKey()), newHandset(), newId()];
    const body = { from: SHORT_CODE, to, text: "Hei", clientId };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => call<Sent>("POST", "/messages", body)),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([202]));
    expect(new Set(answers.map((answer) => answer.body.message.id)).size).toBe(1);
    expect(await linesOf(to)).toHaveLength(1);
  });

  test("by a member opens the conversation as theirs", async () => {
    const { body } = await desks().mine.call<Sent>("POST", "/messages", {
      from: LONG_NUMBER,
      to: newHandset(),
      text: "Hei",
    });
    expect(body.conversation).toMatchObject({
      status: "open",
      assignee: { id: priya?.id },
      waitingSince: null,
    });
  });

  test("is refused: to who is opted out, from numbers of others, to what is no phone", async () => {
    await text(from, "STOP");
    const send = (given: object) =>
      desks().mine.call("POST", "/messages", { from: LONG_NUMBER, to: from, text: "Hei", ...given });
    expect((await send({})).body.code).toBe("opted-out");
    for (const [field, given] of Object.entries({
      from: { from: SHORT_CODE, to: newHandset() },
      to: { to: "26629" },
    })) {
      const answer = await send(given);
      expect([answer.status, Object.keys(answer.body.fields ?? {})]).toEqual([422, [field]]);
    }
  });
});
