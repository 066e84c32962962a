import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { csvFor, deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { broadcastsOf, sendWhatIsDue } from "#lib/testing/broadcasts.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { BroadcastPreview, BroadcastRecipient } from "#lib/contract/broadcast.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { setClock } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { clearBroadcast } from "./clear-broadcast.ts";
import { settleBroadcast } from "./settle-broadcast.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>;
let lead: Desk;
let leadActor: Actor;
let api: ReturnType<typeof broadcastsOf>;
let numberId: string;
let at: number;
let putBack: () => void;
beforeAll(async () => {
  await createTestDatabase();
  const business = await createBusiness();
  numberId = business.longNumber;
  leadActor = await addMember({ role: "lead", teamIds: [business.delivery] });
  lead = await deskOf(leadActor);
  api = broadcastsOf(lead, numberId);
  // The first five are handsets of which the simulator makes trouble.
  for (let count = 0; count < 5; count++) newHandset();
});
beforeEach(() => {
  // A Wednesday, ten in the morning in Oslo.
  at = Date.parse("2026-12-02T09:00:00Z");
  putBack = setClock({ now: () => new Date(at) });
});
afterEach(() => putBack());

const textsTo = async (phone: string) =>
  (await linesOf(phone)).filter(({ author, direction }) => author === "system" && direction === "out");

describe("a broadcast to a list", () => {
  test("texts each its own words once, says once how to opt out, and its results add up", async () => {
    const [kari, ola, out, bare] = [newHandset(), newHandset(), newHandset(), newHandset()];
    const listId = await api.listOf(
      { phone: kari, name: "Kari Åsen" },
      { phone: ola, name: "Ola Li" },
      { phone: out },
      { phone: bare },
    );
    await lead.call("POST", `/lists/${listId}/subscribers`, { to: kari, source: "twice" });
    await text(out, "STOP");
    const { id } = await api.draft({ listId });
    const previews = await lead.call<Page<BroadcastPreview>>("GET", `/broadcasts/${id}/previews`);
    expect(previews.body.items.map(({ name, text: words }) => [name, words])).toContainEqual([
      "Kari Åsen",
      "Hi Kari, 20% off at Halden Home\nReply STOP to opt out.",
    ]);
    const estimate = await api.estimate(id);
    // STOP took them off the list.
    expect(estimate).toMatchObject({
      people: 3,
      suppressed: 0,
      segments: 3,
      held: 0,
      needsApproval: false,
    });
    expect((await api.submit(id)).body.status).toBe("scheduled");
    await api.build(id);
    await api.build(id);
    // Another STOP between the writing and the sending.
    await text(ola, "STOP");
    await sendWhatIsDue();
    await settleBroadcast({ broadcastId: id });
    expect(await api.show(id)).toMatchObject({ status: "done" });
    expect((await textsTo(kari)).map((line) => line.text)).toEqual([
      "Hi Kari, 20% off at Halden Home\nReply STOP to opt out.",
    ]);
    await text(kari, "Great!");
    const results = await api.resultsOf(id);
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
    const second = await api.draft({ listId });
    const again = await lead.call<Page<BroadcastPreview>>("GET", `/broadcasts/${second.id}/previews`);
    expect(again.body.items.map((one) => one.text)).toContain("Hi Kari, 20% off at Halden Home");
  });

  test("opens nobody's conversation and moves none up; its sender is the broadcast", async () => {
    const kari = newHandset();
    await text(kari, "Hello");
    const { id } = await api.draft({ listId: await api.listOf({ phone: kari }), name: "Spring" });
    const before = await readOnly().query(
      `select last_activity_at from conversation c join address a on a.id = c.address_id where a.value = $1`,
      [kari],
    );
    at += 60_000;
    await api.submit(id);
    await api.build(id);
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
    const { id } = await api.draft({ listId: await api.listOf(...people) });
    const estimate = await api.estimate(id);
    expect(estimate).toMatchObject({ segments: 5, seconds: 2.5 });
    await api.submit(id);
    await api.build(id);
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
    const { id } = await api.draft({ listId: await api.listOf({ phone: oslo }, { phone: stockholm }) });
    const estimate = await api.estimate(id);
    expect(estimate).toMatchObject({ people: 2, held: 1, lastAt: "2026-12-03T07:00:00.000Z" });
    await api.submit(id);
    await api.build(id);
    await sendWhatIsDue();
    expect((await api.resultsOf(id)).waiting).toBe(1);
    at = Date.parse("2026-12-03T07:00:00Z");
    await sendWhatIsDue();
    expect((await api.resultsOf(id)).waiting).toBe(0);
  });

  test("are asked again when a text is about to go", async () => {
    const oslo = newHandset();
    const { id } = await api.draft({ listId: await api.listOf({ phone: oslo }) });
    await api.submit(id);
    await api.build(id);
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
    expect((await api.resultsOf(id)).waiting).toBe(0);
  });

  test("a time on the recipient's own clock is each one's", async () => {
    const [oslo, newYork] = [newHandset(), "+12125550142"];
    const listId = await api.listOf({ phone: oslo }, { phone: newYork });
    const { id } = await api.draft({ listId, localAt: "2026-12-03T10:00" });
    await api.submit(id);
    await api.build(id);
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
