import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { AlertListener, ToldAlert } from "#lib/contract/health.ts";
import type { Page } from "#lib/contract/page.ts";
import { liveAuthority } from "#lib/domain/team/live-authority.ts";
import { noteActive } from "#lib/domain/team/note-active.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, LONG_NUMBER } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { startLiveServer } from "#lib/testing/live-server.ts";
import { createOutbox, handClock } from "#lib/testing/outbox.ts";
import { findUnattended } from "./find-unattended.ts";
import { lookAtHealth } from "./watch-health.ts";

let clock: ReturnType<typeof handClock>;
let live: Awaited<ReturnType<typeof startLiveServer>>;
let business: Awaited<ReturnType<typeof createBusiness>>;
const ids = { admin: "", other: "", lead: "", agent: "" };
let as: Record<"admin" | "lead", Awaited<ReturnType<typeof deskOf>>["call"]>;
const heard: Record<string, ToldAlert[]> = {};

beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  live = await startLiveServer(liveAuthority);
  const admin = await addMember({ role: "admin" });
  const lead = await addMember({ role: "lead", teamIds: [business.delivery] });
  as = { admin: (await deskOf(admin)).call, lead: (await deskOf(lead)).call };
  ids.admin = admin.id;
  ids.lead = lead.id;
  ids.other = (await addMember({ role: "admin" })).id;
  ids.agent = (await addMember({ teamIds: [business.delivery] })).id;
  for (const [who, id] of Object.entries(ids)) {
    const told: ToldAlert[] = (heard[who] = []);
    (await live.open(id)).on("alert.raised", (alert) => told.push(alert));
  }
});
beforeEach(() => {
  clock = handClock();
  for (const told of Object.values(heard)) told.length = 0;
});
afterEach(() => clock.putBack());
afterAll(() => live.close());

/** A number whose text does not go out; looked at when that is an alert, and again when it is over. */
async function somethingGoesWrong(): Promise<void> {
  const outbox = await createOutbox();
  await outbox.queue(await outbox.openConversation());
  clock.forward(61_000);
  await lookAtHealth();
  await readOnly().query(`update message set status = 'cancelled' where status = 'queued'`);
  await lookAtHealth();
}

test("until somebody is chosen, admins are told once, of what and how bad", async () => {
  await somethingGoesWrong();
  await vi.waitFor(() => expect(heard.admin).toHaveLength(1));
  await vi.waitFor(() => expect(heard.other).toHaveLength(1));
  expect(heard.admin).toEqual([
    { kind: "queue-waits", severity: "slow", about: expect.stringMatching(/^\+47 /) },
  ]);
  expect([heard.lead, heard.agent]).toEqual([[], []]);
});

test("those who were chosen are told, and nobody else; only leads and admins can be", async () => {
  expect((await as.lead("PUT", "/alert-listeners", { memberIds: [ids.lead] })).status).toBe(403);
  expect((await as.lead("GET", "/alert-listeners")).status).toBe(403);
  expect((await as.admin("PUT", "/alert-listeners", { memberIds: [ids.agent] })).status).toBe(422);
  const { body } = await as.admin<Page<AlertListener>>("PUT", "/alert-listeners", { memberIds: [ids.lead] });
  expect(body.items.filter(({ hears }) => hears).map(({ id }) => id)).toEqual([ids.lead]);
  await somethingGoesWrong();
  await vi.waitFor(() => expect(heard.lead).toHaveLength(1));
  expect([heard.admin, heard.other, heard.agent]).toEqual([[], [], []]);
});

test("somebody waits within opening hours and nobody who serves the number is there", async () => {
  await text(newHandset(), "Is anybody there?", { to: LONG_NUMBER });
  const looked = async () => (await findUnattended(readOnly(), now())).map(({ numberId }) => numberId);
  expect(await looked()).toEqual([]);
  clock.forward(5 * 60_000 + 1_000);
  await noteActive([ids.agent]);
  expect(await looked()).toEqual([]);
  clock.forward(5 * 60_000);
  expect(await looked()).toEqual([business.longNumber]);
  const closed = JSON.stringify(Array.from({ length: 7 }, () => null));
  await readOnly().query(`update number set opening_hours = $2 where id = $1`, [business.longNumber, closed]);
  expect(await looked()).toEqual([]);
  await readOnly().query(`update number set opening_hours = null where id = $1`, [business.longNumber]);
  await noteActive([ids.agent]);
  await readOnly().query(`update member set availability = 'away' where id = $1`, [ids.agent]);
  expect(await looked()).toEqual([business.longNumber]);
  await readOnly().query(`update conversation set waiting_since = null`);
  expect(await looked()).toEqual([]);
});
