import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { conversationWith, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { answersTo, followAll, publish, say } from "#lib/testing/automations.ts";
import { addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { beginUnanswered } from "./begin-unanswered.ts";

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

describe("what else begins an automation", () => {
  const replies = (answer: string) => [{ id: "a", kind: "reply" as const, text: answer, next: null }];
  const always = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "00:00", until: "24:00" }));

  test("texts outside opening hours, once in so many hours, unless a person is at it", async () => {
    const on = { numberIds: [business.shortCode] };
    const away = await publish(admin, {
      ...on,
      triggers: [{ kind: "outside-hours", hours: { days: [] }, everyHours: 12 }],
      steps: replies("We open at eight"),
    });
    const [from, other] = [newHandset(), newHandset()];
    const write = async (who: string, body: string) => {
      await text(who, body, { to: SHORT_CODE });
      await followAll();
    };
    await write(from, "Anyone?");
    await write(from, "Hello?");
    expect(await answersTo(from)).toEqual(["We open at eight"]);
    clock.forward(13 * 3_600_000);
    await write(from, "Still nobody?");
    expect(await answersTo(from)).toHaveLength(2);
    await write(other, "STOP");
    await (await deskOf(admin)).call("DELETE", `/automations/${away.id}`);
    expect(await answersTo(other)).toEqual([]);
    await publish(admin, {
      ...on,
      triggers: [{ kind: "outside-hours", hours: { days: always } }],
      steps: replies("Closed"),
    });
    const open = newHandset();
    await write(open, "Anyone?");
    expect(await answersTo(open)).toEqual([]);
  });

  test("texts outside the hours of the number itself, which is always open where it has none", async () => {
    const desk = await deskOf(admin);
    const setHours = (openingHours: unknown) =>
      desk.call("PATCH", `/numbers/${business.longNumber}`, { openingHours });
    const away = await publish(admin, {
      numberIds: [business.longNumber],
      triggers: [{ kind: "outside-hours", everyHours: 0 }],
      steps: replies("We are closed"),
    });
    const answered = async () => {
      const from = newHandset();
      await say(from, "Anyone?");
      return (await answersTo(from)).length;
    };
    expect(await answered()).toBe(0);
    const day = { opens: "00:00", closes: "24:00" };
    expect((await setHours(Array.from({ length: 7 }, () => day))).status).toBe(200);
    expect(await answered()).toBe(0);
    expect((await setHours(Array.from({ length: 7 }, () => null))).status).toBe(200);
    expect(await answered()).toBe(1);
    await setHours(null);
    await desk.call("DELETE", `/automations/${away.id}?runs=finish`);
  });

  test("the first text ever; a person who answers comes before any other text", async () => {
    await publish(admin, { triggers: [{ kind: "first-text" }], steps: replies("Welcome") });
    await publish(admin, {
      triggers: [{ kind: "any-text", everyHours: 0 }],
      steps: replies("Got it {text}"),
    });
    const from = newHandset();
    await say(from, "Hei", "You there?");
    expect(await answersTo(from)).toEqual(["Welcome", "Got it You there?"]);
    const desk = await deskOf(admin);
    await desk.reply(await conversationWith(from), "Yes!");
    await say(from, "Great");
    expect(await answersTo(from)).toHaveLength(2);
    const { body } = await desk.call<{ items: { id: string; name: string }[] }>(
      "GET",
      "/automations?limit=200",
    );
    for (const { id } of body.items.slice(-2)) await desk.call("DELETE", `/automations/${id}?runs=finish`);
  });

  test("a wait without an answer, a close, a tag, an opt-in: once each", async () => {
    await publish(admin, {
      triggers: [{ kind: "no-answer", minutes: 10 }],
      steps: replies("Sorry for the wait"),
    });
    await publish(admin, { triggers: [{ kind: "closed", everyHours: 720 }], steps: replies("How was it?") });
    await publish(admin, { triggers: [{ kind: "tagged", tag: "VIP" }], steps: replies("Very welcome") });
    await publish(admin, { triggers: [{ kind: "opted-in" }], steps: replies("Good to have you") });
    const desk = await deskOf(admin);
    const from = newHandset();
    await say(from, "Hei");
    const id = await conversationWith(from);
    for (const minutes of [9, 2, 2]) {
      clock.forward(minutes * 60_000);
      await beginUnanswered();
    }
    expect(await answersTo(from)).toEqual(["Sorry for the wait"]);
    await desk.call("PUT", `/conversations/${id}/tags`, { names: ["vip"] });
    await desk.call("PUT", `/conversations/${id}/tags`, { names: ["vip", "more"] });
    await followAll();
    expect((await answersTo(from)).slice(1)).toEqual(["Very welcome"]);
    for (const method of ["PUT", "DELETE", "PUT"]) {
      await desk.call(method, `/conversations/${id}/closure`);
      await followAll();
    }
    expect((await answersTo(from)).slice(2)).toEqual(["How was it?"]);
    await say(from, "STOP", "START");
    expect((await answersTo(from)).slice(3)).toEqual(["Good to have you"]);
  });
});
