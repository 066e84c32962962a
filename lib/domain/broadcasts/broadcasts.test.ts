import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { csvFor, deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type {
  Broadcast,
  BroadcastEstimate,
  BroadcastPreview,
  BroadcastRecipient,
  BroadcastResults,
} from "#lib/contract/broadcast.ts";
import type { List } from "#lib/contract/list.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { createSender } from "#lib/domain/delivery/sender.ts";
import { setClock } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { buildBroadcast } from "./build-broadcast.ts";
import { clearBroadcast } from "./clear-broadcast.ts";
import { settleBroadcast } from "./settle-broadcast.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>;
let lead: Desk;
let other: Desk;
let agent: Desk;
let leadActor: Actor;
let numberId: string;
let at: number;
let putBack: () => void;
beforeAll(async () => {
  await createTestDatabase();
  const business = await createBusiness();
  numberId = business.longNumber;
  leadActor = await addMember({ role: "lead", teamIds: [business.delivery] });
  lead = await deskOf(leadActor);
  other = await deskOf(await addMember({ role: "lead", teamIds: [business.delivery] }));
  agent = await deskOf(await addMember({ teamIds: [business.delivery] }));
  // The first five are handsets of which the simulator makes trouble.
  for (let count = 0; count < 5; count++) newHandset();
});
beforeEach(() => {
  // A Wednesday, ten in the morning in Oslo.
  at = Date.parse("2026-12-02T09:00:00Z");
  putBack = setClock({ now: () => new Date(at) });
});
afterEach(() => putBack());

let made = 0;
async function listOf(...people: { phone: string; name?: string }[]): Promise<string> {
  const { body } = await lead.call<List>("POST", "/lists", { name: `Offers ${++made}` });
  for (const { phone, name } of people)
    await lead.call("POST", `/lists/${body.id}/subscribers`, { to: phone, name, source: "web shop" });
  return body.id;
}
const draft = async (more: object) => {
  const { status, body } = await lead.call<Broadcast>("POST", "/broadcasts", {
    name: "Winter sale",
    text: "Hi {first name}, 20% off at {organisation}",
    numberId,
    ...more,
  });
  expect({ status, detail: body.detail }).toEqual({ status: 201, detail: undefined });
  return body;
};
const go = (id: string, desk = lead) => desk.call<Broadcast>("PUT", `/broadcasts/${id}/submission`);
const show = async (id: string) => (await lead.call<Broadcast>("GET", `/broadcasts/${id}`)).body;
const resultsOf = async (id: string) =>
  (await lead.call<BroadcastResults>("GET", `/broadcasts/${id}/results`)).body;
const build = (id: string) => buildBroadcast({ broadcastId: id });
const textsTo = async (phone: string) =>
  (await linesOf(phone)).filter(({ author, direction }) => author === "system" && direction === "out");

async function sendWhatIsDue(): Promise<void> {
  const sender = createSender();
  sender.wake();
  const busy = () =>
    readOnly().query(
      `select 1 from message where status = 'sending' or (status in ('queued', 'scheduled') and due_at <= $1)`,
      [new Date(at)],
    );
  await expect.poll(busy, { timeout: 15_000 }).toHaveLength(0);
  await sender.drain();
}

describe("a broadcast to a list", () => {
  test("texts each its own words once, says once how to opt out, and its results add up", async () => {
    const [kari, ola, out, bare] = [newHandset(), newHandset(), newHandset(), newHandset()];
    const listId = await listOf(
      { phone: kari, name: "Kari Åsen" },
      { phone: ola, name: "Ola Li" },
      { phone: out },
      { phone: bare },
    );
    await lead.call("POST", `/lists/${listId}/subscribers`, { to: kari, source: "twice" });
    await text(out, "STOP");
    const { id } = await draft({ listId });
    const previews = await lead.call<Page<BroadcastPreview>>("GET", `/broadcasts/${id}/previews`);
    expect(previews.body.items.map(({ name, text: words }) => [name, words])).toContainEqual([
      "Kari Åsen",
      "Hi Kari, 20% off at Halden Home\nReply STOP to opt out.",
    ]);
    const estimate = await lead.call<BroadcastEstimate>("GET", `/broadcasts/${id}/estimate`);
    // STOP took them off the list.
    expect(estimate.body).toMatchObject({
      people: 3,
      suppressed: 0,
      segments: 3,
      held: 0,
      needsApproval: false,
    });
    expect((await go(id)).body.status).toBe("scheduled");
    await build(id);
    await build(id);
    // Another STOP between the writing and the sending.
    await text(ola, "STOP");
    await sendWhatIsDue();
    await settleBroadcast({ broadcastId: id });
    expect(await show(id)).toMatchObject({ status: "done" });
    expect((await textsTo(kari)).map((line) => line.text)).toEqual([
      "Hi Kari, 20% off at Halden Home\nReply STOP to opt out.",
    ]);
    await text(kari, "Great!");
    const results = await resultsOf(id);
    expect(results).toMatchObject({
      people: 3,
      waiting: 0,
      failed: 0,
      suppressed: 1,
      stopped: 0,
      replies: 1,
      segments: 2,
    });
    expect(results.sent + results.delivered).toBe(2);
    expect(results.suppressedBy).toEqual([{ reason: "opted-out", count: 1 }]);
    // The second one need not say it again.
    const second = await draft({ listId });
    const again = await lead.call<Page<BroadcastPreview>>("GET", `/broadcasts/${second.id}/previews`);
    expect(again.body.items.map((one) => one.text)).toContain("Hi Kari, 20% off at Halden Home");
  });

  test("opens nobody's conversation and moves none up; its sender is the broadcast", async () => {
    const kari = newHandset();
    await text(kari, "Hello");
    const { id } = await draft({ listId: await listOf({ phone: kari }), name: "Spring" });
    const before = await readOnly().query(
      `select last_activity_at from conversation c join address a on a.id = c.address_id where a.value = $1`,
      [kari],
    );
    at += 60_000;
    await go(id);
    await build(id);
    expect(
      await readOnly().query(
        `select last_activity_at from conversation c join address a on a.id = c.address_id where a.value = $1`,
        [kari],
      ),
    ).toEqual(before);
    const recipients = await lead.call<Page<BroadcastRecipient>>("GET", `/broadcasts/${id}/recipients`);
    const conversationId = recipients.body.items[0]?.conversationId ?? "";
    const [newest] = (await lead.thread(conversationId)).body.items;
    expect(newest).toMatchObject({ author: { kind: "system", name: "Spring" }, purpose: "marketing" });
    const { rows } = await csvFor(leadActor, `/broadcasts/${id}/recipients.csv?state=waiting`);
    expect(rows[1]?.slice(0, 3)).toEqual([expect.stringContaining(kari), "", "waiting"]);
    await sendWhatIsDue();
  });

  test("follows the number's rate, a text behind the other", async () => {
    await readOnly().query(`update number set segments_per_second = 2 where id = $1`, [numberId]);
    const people = Array.from({ length: 5 }, () => ({ phone: newHandset() }));
    const { id } = await draft({ listId: await listOf(...people) });
    const estimate = await lead.call<BroadcastEstimate>("GET", `/broadcasts/${id}/estimate`);
    expect(estimate.body).toMatchObject({ segments: 5, seconds: 2.5 });
    await go(id);
    await build(id);
    const due = await readOnly().query<{ ms: number }>(
      `select (extract(epoch from m.due_at) * 1000)::float8 - $2 as ms from broadcast_recipient r join message m on m.id = r.message_id
        where r.broadcast_id = $1 order by 1`,
      [id, at],
    );
    expect(due.map(({ ms }) => ms)).toEqual([0, 500, 1000, 1500, 2000]);
    await lead.call("PUT", `/broadcasts/${id}/stop`);
    await clearBroadcast({ broadcastId: id });
    await readOnly().query(`update number set segments_per_second = null where id = $1`, [numberId]);
  });
});

describe("quiet hours", () => {
  test("hold a text until the morning where its reader is", async () => {
    at = Date.parse("2026-12-02T21:30:00Z");
    const [oslo, stockholm] = [newHandset(), "+46701234599"];
    const { id } = await draft({ listId: await listOf({ phone: oslo }, { phone: stockholm }) });
    const estimate = await lead.call<BroadcastEstimate>("GET", `/broadcasts/${id}/estimate`);
    expect(estimate.body).toMatchObject({ people: 2, held: 1, lastAt: "2026-12-03T07:00:00.000Z" });
    await go(id);
    await build(id);
    await sendWhatIsDue();
    expect((await resultsOf(id)).waiting).toBe(1);
    at = Date.parse("2026-12-03T07:00:00Z");
    await sendWhatIsDue();
    expect((await resultsOf(id)).waiting).toBe(0);
  });

  test("are asked again when a text is about to go", async () => {
    const oslo = newHandset();
    const { id } = await draft({ listId: await listOf({ phone: oslo }) });
    await go(id);
    await build(id);
    // The number was paused meanwhile, or the worker was down: it is night now.
    at = Date.parse("2026-12-02T20:00:00Z");
    await sendWhatIsDue();
    expect(
      await readOnly().query(
        `select status, status_reason as reason, due_at as due from message m join broadcast_recipient r on r.message_id = m.id where r.broadcast_id = $1`,
        [id],
      ),
    ).toEqual([{ status: "scheduled", reason: "quiet-hours", due: new Date("2026-12-03T07:00:00Z") }]);
    at = Date.parse("2026-12-03T07:00:00Z");
    await sendWhatIsDue();
    expect((await resultsOf(id)).waiting).toBe(0);
  });

  test("a time on the recipient's own clock is each one's", async () => {
    const [oslo, newYork] = [newHandset(), "+12125550142"];
    const listId = await listOf({ phone: oslo }, { phone: newYork });
    const { id } = await draft({ listId, localAt: "2026-12-03T10:00" });
    await go(id);
    await build(id);
    const due = await readOnly().query<{ due: Date }>(
      `select m.due_at as due from broadcast_recipient r join message m on m.id = r.message_id where r.broadcast_id = $1 order by 1`,
      [id],
    );
    expect(due.map((row) => row.due.toISOString())).toEqual([
      "2026-12-03T09:00:00.000Z",
      "2026-12-03T15:00:00.000Z",
    ]);
    await lead.call("PUT", `/broadcasts/${id}/stop`);
    await clearBroadcast({ broadcastId: id });
  });
});

describe("steering", () => {
  test("paused, nothing leaves; resumed, all of it; stopped, what has not left never does", async () => {
    const people = Array.from({ length: 6 }, () => ({ phone: newHandset() }));
    const listId = await listOf(...people);
    const { id } = await draft({ listId });
    await go(id);
    await build(id);
    expect((await lead.call<Broadcast>("PUT", `/broadcasts/${id}/pause`)).body.status).toBe("paused");
    await sendWhatIsDue();
    expect((await resultsOf(id)).waiting).toBe(6);
    await lead.call("DELETE", `/broadcasts/${id}/pause`);
    await build(id);
    await sendWhatIsDue();
    expect((await resultsOf(id)).waiting).toBe(0);

    const second = await draft({ listId });
    await go(second.id);
    await build(second.id);
    await lead.call("PUT", `/broadcasts/${second.id}/stop`);
    await sendWhatIsDue();
    await clearBroadcast({ broadcastId: second.id });
    expect(await resultsOf(second.id)).toMatchObject({
      people: 6,
      stopped: 6,
      waiting: 0,
      sent: 0,
      delivered: 0,
    });
    expect((await lead.call("PUT", `/broadcasts/${second.id}/pause`)).status).toBe(409);
  });

  test("above a size somebody else says yes", async () => {
    expect((await lead.call("PUT", "/broadcast-approval", { above: 1 })).status).toBe(403);
    await readOnly().query(`update organisation set approve_above = 1`);
    const { id } = await draft({ listId: await listOf({ phone: newHandset() }, { phone: newHandset() }) });
    expect((await go(id)).body.status).toBe("waiting");
    await build(id);
    expect((await resultsOf(id)).people).toBe(0);
    expect((await lead.call("PUT", `/broadcasts/${id}/approval`)).status).toBe(403);
    expect((await agent.call("PUT", `/broadcasts/${id}/approval`)).status).toBe(403);
    expect((await other.call<Broadcast>("PUT", `/broadcasts/${id}/approval`)).body.status).toBe("scheduled");
    await lead.call("PUT", `/broadcasts/${id}/stop`);
    expect((await show(id)).status).toBe("draft");
    await readOnly().query(`update organisation set approve_above = 500`);
  });
});

describe("a broadcast to a filter", () => {
  test("is for those who wrote lately; marketing goes to nobody who never agreed", async () => {
    const [agreed, silent] = [newHandset(), newHandset()];
    at = Date.parse("2027-05-03T09:00:00Z");
    await text(agreed, "START");
    await text(silent, "Hello");
    const { id } = await draft({ filter: { wroteWithinDays: 3 } });
    const estimate = await lead.call<BroadcastEstimate>("GET", `/broadcasts/${id}/estimate`);
    expect(estimate.body).toMatchObject({
      people: 2,
      suppressed: 1,
      suppressedBy: [{ reason: "no-consent", count: 1 }],
    });
    await lead.call("PATCH", `/broadcasts/${id}`, { purpose: "service" });
    expect((await lead.call<BroadcastEstimate>("GET", `/broadcasts/${id}/estimate`)).body.suppressed).toBe(0);
  });
});

test("what is not whole is refused with why, and a draft can be thrown away", async () => {
  const listId = await listOf({ phone: newHandset() });
  const refused = async (more: object) => {
    const { id } = await draft({ listId, ...more });
    const { status, body } = await go(id);
    return [status, Object.keys(body.fields ?? {})];
  };
  expect(await refused({ text: " " })).toEqual([422, ["text"]]);
  expect(await refused({ optOutLine: "" })).toEqual([422, ["optOutLine"]]);
  expect(await refused({ sendAt: "2026-12-01T09:00:00Z" })).toEqual([422, ["sendAt"]]);
  expect(await refused({ listId: await listOf() })).toEqual([422, ["listId"]]);
  expect((await agent.call("POST", "/broadcasts", { name: "x", numberId, listId })).status).toBe(403);
  const { id } = await draft({ listId });
  expect((await lead.call("DELETE", `/broadcasts/${id}`)).status).toBe(204);
  expect((await lead.call("GET", `/broadcasts/${id}`)).status).toBe(404);
});
