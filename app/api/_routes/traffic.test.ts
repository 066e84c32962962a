import { beforeAll, expect, test } from "vitest";
import type { LiveTraffic } from "#lib/contract/live-traffic.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { noteActive } from "#lib/domain/team/note-active.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>["call"];

let business: Awaited<ReturnType<typeof createBusiness>>;
let people: Record<"admin" | "lead" | "agent", Actor>;
let as: Record<"admin" | "lead" | "agent", Desk>;

beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  people = {
    admin: await addMember({ role: "admin" }),
    lead: await addMember({ role: "lead", teamIds: [business.delivery] }),
    agent: await addMember({ teamIds: [business.delivery] }),
  };
  as = {
    admin: (await deskOf(people.admin)).call,
    lead: (await deskOf(people.lead)).call,
    agent: (await deskOf(people.agent)).call,
  };
});

const shownTo = async (by: Desk) => (await by<LiveTraffic>("GET", "/traffic")).body;

test("agents are refused; leads see the numbers their teams serve and no webhooks, admins everything", async () => {
  expect((await as.agent("GET", "/traffic")).status).toBe(403);
  const served = await readOnly().query<{ id: string }>(
    `select number_id as id from number_team where team_id = $1`,
    [business.delivery],
  );
  const lead = await shownTo(as.lead);
  expect(lead.numbers.map(({ number }) => number.id).toSorted()).toEqual(
    served.map(({ id }) => id).toSorted(),
  );
  expect(lead.webhooks).toBeNull();
  const all = await readOnly().query<{ id: string }>(`select id from number where status <> 'retired'`);
  const admin = await shownTo(as.admin);
  expect(admin.numbers.map(({ number }) => number.id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  expect(admin.numbers.length).toBeGreaterThan(lead.numbers.length);
  expect(admin.webhooks).toEqual([]);
});

test("a text that has come is there at once, at its number alone", async () => {
  const inOf = async () =>
    new Map((await shownTo(as.admin)).numbers.map((one) => [one.number.address, one.in.minutes.at(-1) ?? 0]));
  const earlier = await inOf();
  await text(newHandset(), "Hei", { to: SHORT_CODE });
  const later = await inOf();
  const grown = [...later].filter(([address, count]) => count !== earlier.get(address));
  expect(grown).toEqual([[SHORT_CODE, (earlier.get(SHORT_CODE) ?? 0) + 1]]);
});

test("who is there is counted: of their teams for leads, of all for admins", async () => {
  await noteActive([people.admin.id, people.agent.id]);
  expect((await shownTo(as.admin)).membersOnline).toBe(2);
  expect((await shownTo(as.lead)).membersOnline).toBe(1);
});

test("a pause and a rate that an admin set are told to leads, who can set neither", async () => {
  await as.admin("PUT", `/numbers/${business.longNumber}/pause`);
  await as.admin("PATCH", `/numbers/${business.longNumber}`, { segmentsPerSecond: 2.5 });
  const [number] = (await shownTo(as.lead)).numbers.filter((one) => one.number.id === business.longNumber);
  expect(number).toMatchObject({ status: "paused", segmentsPerSecond: 2.5, queue: { held: false } });
  expect((await as.lead("PUT", `/numbers/${business.longNumber}/pause`)).status).toBe(403);
  expect((await as.lead("PATCH", `/numbers/${business.longNumber}`, { segmentsPerSecond: 9 })).status).toBe(
    403,
  );
  await as.admin("DELETE", `/numbers/${business.longNumber}/pause`);
});

test.each([
  ["PUT", "pause"],
  ["PUT", "drain"],
  ["PUT", "bulk-hold"],
] as const)("%s %s: admins only, and told to leads with who did it", async (method, what) => {
  const at = `/numbers/${business.shortCode}/${what}`;
  for (const by of [as.lead, as.agent]) expect((await by(method, at)).status).toBe(403);
  expect((await as.admin(method, at)).status).toBe(200);
  const [event] = (await shownTo(as.admin)).events;
  expect(event).toMatchObject({ about: SHORT_CODE, by: expect.any(String) });
  await as.admin("DELETE", `/numbers/${business.shortCode}/pause`);
  await as.admin("DELETE", `/numbers/${business.shortCode}/bulk-hold`);
});

test("all sending is paused and resumed by admins only", async () => {
  for (const by of [as.lead, as.agent]) expect((await by("PUT", "/sending-pause")).status).toBe(403);
  expect((await as.admin("PUT", "/sending-pause")).status).toBe(204);
  expect((await shownTo(as.lead)).sendingPausedAt).not.toBeNull();
  expect((await as.agent("DELETE", "/sending-pause")).status).toBe(403);
  expect((await as.admin("DELETE", "/sending-pause")).status).toBe(204);
  expect((await shownTo(as.lead)).sendingPausedAt).toBeNull();
});
