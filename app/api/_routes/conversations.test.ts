import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caller, conversationWith, deskOf, linesOf, newHandset, openDesk, text } from "#lib/testing/api.ts";
import { addKey, addMember, addTeam, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { Conversation, Draft } from "#lib/contract/conversation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";

const HOUR = 3_600_000;
let business: Awaited<ReturnType<typeof createBusiness>>;
let priya: Actor;
let jonas: Actor;
let mine: Awaited<ReturnType<typeof deskOf>>;
let his: Awaited<ReturnType<typeof deskOf>>;
let clock: ReturnType<typeof handClock>;
let from: string;
let id: string;

beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  priya = await addMember({ teamIds: [business.delivery] });
  jonas = await addMember({ name: "Jonas Lie", teamIds: [business.delivery] });
  [mine, his] = [await deskOf(priya), await deskOf(jonas)];
  clock = handClock();
});
afterAll(() => clock.putBack());
beforeEach(async () => {
  clock.forward(1_000);
  from = newHandset();
  await text(from);
  await text(from);
  id = await conversationWith(from);
});

const change = (method: string, noun: string, body?: unknown) =>
  mine.call<Conversation>(method, `/conversations/${id}/${noun}`, body);
const lastLine = async () => (await linesOf(from)).at(-1);

describe("assignment", () => {
  test("to a member, to a team, to nobody; each with its line; the same again changes nothing", async () => {
    expect((await change("PUT", "assignment", { memberId: jonas.id })).body.assignee?.name).toBe("Jonas Lie");
    expect((await lastLine())?.activity).toEqual({
      type: "assigned",
      memberId: jonas.id,
      teamId: business.delivery,
    });
    const { lastSeq } = (await change("PUT", "assignment", { memberId: jonas.id })).body;
    expect(lastSeq).toBe(3);
    expect((await change("PUT", "assignment", { memberId: null })).body).toMatchObject({
      assignee: null,
      team: { name: "Delivery" },
    });
  });

  test("away from one's own sight is done, and from then on it is not there", async () => {
    const { status, body } = await change("PUT", "assignment", { teamId: business.returns });
    expect([status, body.team?.name]).toEqual([200, "Returns"]);
    expect((await mine.show(id)).status).toBe(404);
  });

  test.each([["memberId"], ["teamId"]])("to a %s that is nobody's is 422", async (field) => {
    const answer = await change("PUT", "assignment", { [field]: newId() });
    expect([answer.status, Object.keys(answer.body.fields ?? {})]).toEqual([422, [field]]);
  });
});

describe("closure and snooze", () => {
  test("closing and reopening twice is once; reopening brings the unanswered wait back", async () => {
    const { waitingSince } = (await mine.show(id)).body;
    for (const status of ["closed", "closed"]) {
      expect((await change("PUT", "closure")).body).toMatchObject({ status, waitingSince: null, lastSeq: 3 });
    }
    clock.forward(1_000);
    for (const status of ["open", "open"]) {
      expect((await change("DELETE", "closure")).body).toMatchObject({ status, waitingSince, lastSeq: 4 });
    }
    const { body } = await mine.call<{ items: { closedBy: unknown }[] }>(
      "GET",
      `/conversations/${id}/episodes`,
    );
    expect(body.items.map((episode) => episode.closedBy)).toEqual([
      null,
      { id: priya.id, name: "Priya Nair" },
    ]);
  });

  test("snooze only what is open, and only to a time to come", async () => {
    const until = new Date(now().getTime() + HOUR).toISOString();
    expect((await change("PUT", "snooze", { until: now().toISOString() })).body.fields).toHaveProperty(
      "until",
    );
    expect((await change("PUT", "snooze", { until: "soon" })).status).toBe(422);
    expect((await change("PUT", "snooze", { until })).body).toMatchObject({
      status: "snoozed",
      snoozedUntil: until,
    });
    expect((await change("DELETE", "snooze")).body).toMatchObject({ status: "open", snoozedUntil: null });
    await change("PUT", "closure");
    expect((await change("PUT", "snooze", { until })).status).toBe(409);
  });
});

describe("read marks", () => {
  test("unread is each member's own; a mark moves forward only; unread again is one's own too", async () => {
    const unread = async () => [(await mine.show(id)).body.unread, (await his.show(id)).body.unread];
    expect(await unread()).toEqual([2, 2]);
    await change("PUT", "read-mark", { seq: 1 });
    expect(await unread()).toEqual([1, 2]);
    await change("PUT", "read-mark");
    await change("PUT", "read-mark", { seq: 1 });
    await change("PUT", "read-mark", { seq: 99 });
    expect((await mine.show(id)).body).toMatchObject({ unread: 0, readSeq: 2 });
    await text(from);
    expect(await unread()).toEqual([1, 3]);
    await change("PUT", "read-mark");
    expect((await change("DELETE", "read-mark")).body.unread).toBe(1);
    expect(await unread()).toEqual([1, 3]);
  });

  test("to a key, read is what anyone of its teams has read", async () => {
    const [ours, theirs] = [
      openDesk(caller(await addKey({ teamIds: [business.delivery] }))),
      openDesk(caller(await addKey({ role: "admin", teamIds: [business.returns] }))),
    ];
    await change("PUT", "read-mark");
    expect([(await ours.show(id)).body.unread, (await theirs.show(id)).body.unread]).toEqual([0, 2]);
  });
});

describe("tags and drafts", () => {
  test("tags are exactly those given, once each, whatever their case", async () => {
    const tagged = async (names: string[]) =>
      (await change("PUT", "tags", { names })).body.tags.map((tag) => tag.name);
    expect(await tagged(["Sofa", "VIP", "sofa "])).toEqual(["sofa", "vip"]);
    expect(await tagged(["vip"])).toEqual(["vip"]);
    expect(await tagged([])).toEqual([]);
  });

  test("a draft is seen by its writer only, and ends with the reply", async () => {
    const draftOf = async (desk: typeof mine) =>
      (await desk.call<Draft>("GET", `/conversations/${id}/draft`)).body.text;
    await change("PUT", "draft", { text: "Kjære kun" });
    await change("PUT", "draft", { text: "Kjære kunde" });
    expect([await draftOf(mine), await draftOf(his)]).toEqual(["Kjære kunde", ""]);
    expect([(await mine.show(id)).body.hasDraft, (await his.show(id)).body.hasDraft]).toEqual([true, false]);
    await mine.reply(id, "Kjære kunde");
    expect([await draftOf(mine), (await mine.show(id)).body.hasDraft]).toEqual(["", false]);
    const key = caller(await addKey());
    expect((await key("PUT", `/conversations/${id}/draft`, { text: "x" })).status).toBe(403);
  });
});

describe("who may", () => {
  const doors: [string, string, unknown?][] = [
    ["GET", ""],
    ["GET", "/messages"],
    ["GET", "/episodes"],
    ["GET", "/draft"],
    ["POST", "/messages", { text: "Hei" }],
    ["POST", "/messages", { text: "Hei", kind: "note" }],
    ["PUT", "/assignment", { memberId: null }],
    ["PUT", "/closure"],
    ["DELETE", "/closure"],
    ["PUT", "/snooze", { until: new Date(Date.now() + 24 * HOUR).toISOString() }],
    ["DELETE", "/snooze"],
    ["PUT", "/read-mark"],
    ["DELETE", "/read-mark"],
    ["PUT", "/tags", { names: [] }],
    ["PUT", "/draft", { text: "x" }],
  ];

  test.each(doors)(
    "%s %s of an unseen conversation is the 404 of a missing one, and does nothing",
    async (method, path, body) => {
      const stranger = caller(await addKey({ role: "lead", teamIds: [await addTeam(newId())] }));
      const before = await linesOf(from);
      const answers = [];
      for (const which of [id, newId(), "not-an-id"])
        answers.push(await stranger(method, `/conversations/${which}${path}`, body));
      const said = answers.map(({ status, body: problem }) => [status, problem.code, problem.detail]);
      expect(new Set(said.map(String))).toEqual(new Set(["404,not-found,There is no such conversation."]));
      expect(await linesOf(from)).toEqual(before);
    },
  );

  test("keys see by role and team", async () => {
    await text(from, "Hei", { to: SHORT_CODE });
    const sees = async (given: Parameters<typeof addKey>[0]) => {
      const { body } = await openDesk(caller(await addKey(given))).list("?status=all&limit=200");
      return body.items
        .filter((one) => one.contact.address === from)
        .map((one) => one.number.address.length)
        .toSorted();
    };
    // The long number's are Delivery's; the short code's have no team, and Returns serve it.
    expect(await sees({ role: "agent", teamIds: [business.delivery] })).toEqual([11]);
    expect(await sees({ role: "lead", teamIds: [business.returns] })).toEqual([4]);
    expect(await sees({ role: "agent", teamIds: [] })).toEqual([11, 4].toSorted());
    expect(await sees({ role: "admin", teamIds: [business.delivery] })).toEqual([11, 4].toSorted());
  });
});
