import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deskOf, newHandset, text } from "#lib/testing/api.ts";
import { broadcastsOf, sendWhatIsDue } from "#lib/testing/broadcasts.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { Broadcast } from "#lib/contract/broadcast.ts";
import { setClock } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { clearBroadcast } from "./clear-broadcast.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>;
let lead: Desk;
let other: Desk;
let agent: Desk;
let api: ReturnType<typeof broadcastsOf>;
let numberId: string;
let at: number;
let putBack: () => void;
beforeAll(async () => {
  await createTestDatabase();
  const business = await createBusiness();
  numberId = business.longNumber;
  lead = await deskOf(await addMember({ role: "lead", teamIds: [business.delivery] }));
  other = await deskOf(await addMember({ role: "lead", teamIds: [business.delivery] }));
  agent = await deskOf(await addMember({ teamIds: [business.delivery] }));
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

describe("steering", () => {
  test("paused, nothing leaves; resumed, all of it; stopped, what has not left never does", async () => {
    const people = Array.from({ length: 6 }, () => ({ phone: newHandset() }));
    const listId = await api.listOf(...people);
    const { id } = await api.draft({ listId });
    await api.submit(id);
    await api.build(id);
    expect((await lead.call<Broadcast>("PUT", `/broadcasts/${id}/pause`)).body.status).toBe("paused");
    await sendWhatIsDue();
    expect((await api.resultsOf(id)).waiting).toBe(6);
    await lead.call("DELETE", `/broadcasts/${id}/pause`);
    await api.build(id);
    await sendWhatIsDue();
    expect((await api.resultsOf(id)).waiting).toBe(0);

    const second = await api.draft({ listId });
    await api.submit(second.id);
    await api.build(second.id);
    await lead.call("PUT", `/broadcasts/${second.id}/stop`);
    await sendWhatIsDue();
    await clearBroadcast({ broadcastId: second.id });
    expect(await api.resultsOf(second.id)).toMatchObject({
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
    const { id } = await api.draft({
      listId: await api.listOf({ phone: newHandset() }, { phone: newHandset() }),
    });
    expect((await api.submit(id)).body.status).toBe("waiting");
    await api.build(id);
    expect((await api.resultsOf(id)).people).toBe(0);
    expect((await lead.call("PUT", `/broadcasts/${id}/approval`)).status).toBe(403);
    expect((await agent.call("PUT", `/broadcasts/${id}/approval`)).status).toBe(403);
    expect((await other.call<Broadcast>("PUT", `/broadcasts/${id}/approval`)).body.status).toBe("scheduled");
    await lead.call("PUT", `/broadcasts/${id}/stop`);
    expect((await api.show(id)).status).toBe("draft");
    await readOnly().query(`update organisation set approve_above = 500`);
  });
});

describe("a broadcast to a filter", () => {
  test("is for those who wrote lately; marketing goes to nobody who never agreed", async () => {
    const [agreed, silent] = [newHandset(), newHandset()];
    at = Date.parse("2027-05-03T09:00:00Z");
    await text(agreed, "START");
    await text(silent, "Hello");
    const { id } = await api.draft({ filter: { wroteWithinDays: 3 } });
    const estimate = await api.estimate(id);
    expect(estimate).toMatchObject({
      people: 2,
      suppressed: 1,
      suppressedBy: [{ reason: "no-consent", count: 1 }],
    });
    await lead.call("PATCH", `/broadcasts/${id}`, { purpose: "service" });
    expect((await api.estimate(id)).suppressed).toBe(0);
  });
});

test("what is not whole is refused with why, and a draft can be thrown away", async () => {
  const listId = await api.listOf({ phone: newHandset() });
  const refused = async (more: object) => {
    const { id } = await api.draft({ listId, ...more });
    const { status, body } = await api.submit(id);
    return [status, Object.keys(body.fields ?? {})];
  };
  expect(await refused({ text: " " })).toEqual([422, ["text"]]);
  expect(await refused({ optOutLine: "" })).toEqual([422, ["optOutLine"]]);
  expect(await refused({ sendAt: "2026-12-01T09:00:00Z" })).toEqual([422, ["sendAt"]]);
  expect(await refused({ listId: await api.listOf() })).toEqual([422, ["listId"]]);
  expect((await agent.call("POST", "/broadcasts", { name: "x", numberId, listId })).status).toBe(403);
  const { id } = await api.draft({ listId });
  expect((await lead.call("DELETE", `/broadcasts/${id}`)).status).toBe(204);
  expect((await lead.call("GET", `/broadcasts/${id}`)).status).toBe(404);
});
