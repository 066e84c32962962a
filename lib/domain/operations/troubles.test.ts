import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Trouble } from "#lib/contract/trouble.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { startLiveServer } from "#lib/testing/live-server.ts";
import { createOutbox, handClock } from "#lib/testing/outbox.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { liveAuthority } from "#lib/domain/team/live-authority.ts";
import { now } from "#lib/platform/clock.ts";
import { closePools } from "#lib/platform/db/pools.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env, provideEnv } from "#lib/platform/env.ts";
import { findTroubles, STALLED_AFTER_MS } from "./find-troubles.ts";
import { knownTroubles, lookForTroubles } from "./watch-troubles.ts";

let outbox: Awaited<ReturnType<typeof createOutbox>>;
let clock: ReturnType<typeof handClock>;
let server: Awaited<ReturnType<typeof startLiveServer>>;

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  server = await startLiveServer(liveAuthority);
});
beforeEach(async () => {
  clock = handClock();
  await readOnly().query(`update message set status = 'cancelled' where status in ('queued', 'scheduled')`);
  await readOnly().query(`delete from account_circuit`);
  outbox = await createOutbox();
});
afterEach(() => clock.putBack());
afterAll(() => server.close());

const kinds = async () => (await findTroubles()).map(({ kind }) => kind);
const queue = async (more = {}) => outbox.queue(await outbox.openConversation(), more);
const later = (ms: number) => new Date(now().getTime() + ms);
const rest = (accountId: string, until: Date) =>
  readOnly().query(
    `insert into account_circuit (account_id, failures, since, last_at, reason, resting_until) values ($1, 5, $2, $2, 'provider-error', $3)`,
    [accountId, now(), until],
  );

test("a person's text that nobody takes is a stall after half a minute, since it was due", async () => {
  await queue();
  const due = now();
  expect(await kinds()).toEqual([]);
  clock.forward(STALLED_AFTER_MS + 1);
  expect(await findTroubles()).toEqual([
    { kind: "sending-stalled", since: due.toISOString(), account: null },
  ]);
});

test("nothing is stalled that rightly waits: bulk, scheduled, paused, in somebody's hands, behind a retry, at its rate", async () => {
  await queue({ lane: 1 });
  await queue({ status: "scheduled", dueAt: later(3_600_000) });
  const leased = await queue();
  const conversation = await outbox.openConversation();
  await outbox.queue(conversation, { attemptCount: 2, dueAt: later(300_000) });
  await outbox.queue(conversation);
  const [paused, paced] = [await createOutbox(), await createOutbox({ segmentsPerSecond: 1 })];
  await paused.queue(await paused.openConversation());
  await paced.queue(await paced.openConversation());
  clock.forward(STALLED_AFTER_MS + 1);
  await readOnly().query(`update message set lease_until = $2 where id = $1`, [leased, later(15_000)]);
  await readOnly().query(`update number set status = 'paused' where id = $1`, [paused.numberId]);
  await readOnly().query(`insert into number_pace (number_id, free_at) values ($1, $2)`, [
    paced.numberId,
    now(),
  ]);
  expect(await kinds()).toEqual([]);
});

test("an account at rest is named while it rests, unless another stands by", async () => {
  await rest(outbox.accountId, later(10_000));
  await queue();
  clock.forward(STALLED_AFTER_MS + 1);
  expect(await findTroubles()).toMatchObject([{ kind: "provider-failing", account: "simulator" }]);
  await outbox.addStandby();
  expect(await kinds()).toEqual(["sending-stalled"]);
  clock.forward(60_000);
  await readOnly().query(`update message set status = 'cancelled' where status = 'queued'`);
  expect(await kinds()).toEqual([]);
});

test("browsers hear of it once when it begins and once when it ends; what the API says is the same", async () => {
  const client = await server.open((await addMember()).id);
  const heard: Trouble["kind"][][] = [];
  client.on("system.changed", ({ troubles }) => heard.push(troubles.map(({ kind }) => kind)));
  const look = async (wasLate = false) => {
    await lookForTroubles({ wasLate });
    return knownTroubles().map(({ kind }) => kind);
  };

  await queue();
  clock.forward(STALLED_AFTER_MS + 1);
  expect(await look()).toEqual(["sending-stalled"]);
  expect(await look()).toEqual(["sending-stalled"]);
  await readOnly().query(`update message set status = 'cancelled' where status = 'queued'`);
  expect(await look()).toEqual([]);
  expect(await look(true)).toEqual([]);
  expect(await look(true)).toEqual(["live-stalled"]);
  expect(await look()).toEqual([]);

  const { DATABASE_URL } = env();
  await closePools();
  provideEnv({}, { ...env(), DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" });
  expect(await look()).toEqual([]);
  expect(await look()).toEqual(["database-away"]);
  await closePools();
  provideEnv({}, { ...env(), DATABASE_URL });
  expect(await look()).toEqual([]);

  const told = [["sending-stalled"], [], ["live-stalled"], [], ["database-away"], []];
  await vi.waitFor(() => expect(heard).toEqual(told));
});
