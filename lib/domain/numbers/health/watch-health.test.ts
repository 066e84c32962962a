import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { deskOf, postWebhook } from "#lib/testing/api.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { startLiveServer } from "#lib/testing/live-server.ts";
import { createOutbox, handClock } from "#lib/testing/outbox.ts";
import type { NumberHealth, StandingAlert } from "#lib/contract/health.ts";
import type { Page } from "#lib/contract/page.ts";
import { liveAuthority } from "#lib/domain/team/live-authority.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { writeRefusedCalls } from "./note-refused-call.ts";
import { lookAtHealth } from "./watch-health.ts";

let clock: ReturnType<typeof handClock>;
let server: Awaited<ReturnType<typeof startLiveServer>>;
let outbox: Awaited<ReturnType<typeof createOutbox>>;
let call: Awaited<ReturnType<typeof deskOf>>["call"];
let adminId: string;

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  server = await startLiveServer(liveAuthority);
  const admin = await addMember({ role: "admin" });
  adminId = admin.id;
  ({ call } = await deskOf(admin));
});
beforeEach(async () => {
  clock = handClock();
  outbox = await createOutbox();
});
afterEach(() => clock.putBack());
afterAll(() => server.close());

const alerts = async () => {
  await lookAtHealth();
  const { body } = await call<Page<StandingAlert>>("GET", "/health-alerts");
  return body.items.map(
    ({ kind, severity, number, account }) => `${kind} ${severity} ${number?.id ?? account?.id}`,
  );
};
const events = () =>
  readOnly().query<{ type: string }>(`select type from event where type like 'alert.%' order by seq`);

test("an alert is raised once, gets worse, and ends; admins hear of each, nobody else of any", async () => {
  const heard = { admin: 0, agent: 0 };
  (await server.open(adminId)).on("health.changed", () => (heard.admin += 1));
  (await server.open((await addMember()).id)).on("health.changed", () => (heard.agent += 1));
  expect(await alerts()).toEqual([]);
  await outbox.queue(await outbox.openConversation());
  clock.forward(61_000);
  expect(await alerts()).toEqual([`queue-waits slow ${outbox.numberId}`]);
  expect(await alerts()).toHaveLength(1);
  clock.forward(5 * 60_000);
  expect(await alerts()).toEqual([`queue-waits down ${outbox.numberId}`]);
  const { body } = await call<NumberHealth>("GET", `/numbers/${outbox.numberId}/health`);
  expect(body).toMatchObject({ state: "down", alerts: [{ kind: "queue-waits", severity: "down" }] });
  await readOnly().query(`update message set status = 'cancelled'`);
  expect(await alerts()).toEqual([]);
  await vi.waitFor(() => expect(heard.admin).toBe(3));
  expect(heard.agent).toBe(0);
  expect((await events()).map(({ type }) => type)).toEqual(["alert.raised", "alert.ended"]);
});

test("an account's trouble is told once, of the account, and shown on each of its numbers", async () => {
  await readOnly().query(
    `insert into account_circuit (account_id, failures, since, last_at, reason, resting_until)
     values ($1, 5, $2, $2, 'credentials-rejected', $2)`,
    [outbox.accountId, now()],
  );
  expect(await alerts()).toEqual([`account-refused down ${outbox.accountId}`]);
  const { body } = await call<NumberHealth>("GET", `/numbers/${outbox.numberId}/health`);
  expect(body.alerts).toMatchObject([{ kind: "account-refused", reason: "credentials-rejected" }]);
  await readOnly().query(`delete from account_circuit`);
  expect(await alerts()).toEqual([]);
});

test("calls that are refused are trouble until one is taken", async () => {
  const key = outbox.accountKey;
  for (let at = 0; at < 5; at += 1) expect((await postWebhook(key, "{")).status).toBe(400);
  await writeRefusedCalls();
  expect(await alerts()).toEqual([`calls-refused slow ${outbox.accountId}`]);
  clock.forward(1_000);
  const [number] = await readOnly().query<{ address: string }>(`select address from number where id = $1`, [
    outbox.numberId,
  ]);
  const taken = { id: "1", from: "+4792000001", to: number?.address, text: "Hei" };
  expect((await postWebhook(key, taken)).status).toBe(200);
  expect(await alerts()).toEqual([]);
});

test("credentials are asked about once a day, and when an admin wants to know", async () => {
  await readOnly().query(`delete from account_check`);
  const checks = () => readOnly().query<{ at: Date }>(`select at from account_check order by at`);
  const accounts = await readOnly().query(`select from provider_account`);
  for (let at = 0; at < accounts.length + 3; at += 1) await lookAtHealth();
  expect(await checks()).toHaveLength(accounts.length);
  clock.forward(60_000);
  expect((await call("POST", `/provider-accounts/${outbox.accountId}/checks`)).status).toBe(200);
  expect((await checks()).at(-1)?.at).toEqual(now());
  const agent = await deskOf(await addMember());
  expect((await agent.call("POST", `/provider-accounts/${outbox.accountId}/checks`)).status).toBe(403);
});

test("credentials that end are told of two weeks before", async () => {
  const path = `/provider-accounts/${outbox.accountId}`;
  const end = (days: number) => new Date(now().getTime() + days * 24 * 3_600_000).toISOString();
  expect((await call("PATCH", path, { credentialsExpireAt: end(20) })).status).toBe(200);
  expect(await alerts()).toEqual([]);
  expect((await call("PATCH", path, { credentialsExpireAt: end(13), callsPerSecond: 5 })).status).toBe(200);
  expect(await alerts()).toEqual([`credentials-ending slow ${outbox.accountId}`]);
  expect((await call("PATCH", path, { callsPerSecond: null })).status).toBe(200);
  expect(await alerts()).toHaveLength(1);
  expect((await call("PATCH", path, { credentialsExpireAt: null })).status).toBe(200);
  expect(await alerts()).toEqual([]);
});
