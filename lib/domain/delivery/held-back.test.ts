import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { endDrains } from "#lib/domain/numbers/end-drains.ts";
import { drainNumber, holdBulk, releaseBulk, resumeNumber } from "#lib/domain/numbers/pause-number.ts";
import { findTroubles } from "#lib/domain/operations/find-troubles.ts";
import { pauseSending, resumeSending } from "#lib/domain/traffic/pause-sending.ts";
import { showTraffic } from "#lib/domain/traffic/show-traffic.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { admin, begunOf, createOutbox, handClock, lookAt } from "#lib/testing/outbox.ts";
import { beginSending } from "./begin-sending.ts";
import { claimDueMessages } from "./claim-due-messages.ts";
import { markWaiting } from "./mark-waiting.ts";
import { settleOutcome } from "./settle-outcome.ts";

type Outbox = Awaited<ReturnType<typeof createOutbox>>;

let outbox: Outbox;
let clock: ReturnType<typeof handClock>;
beforeAll(createTestDatabase);
beforeEach(async () => {
  clock = handClock();
  await readOnly().query(`update message set status = 'cancelled' where status in ('queued', 'scheduled')`);
  outbox = await createOutbox();
});
afterEach(() => clock.putBack());

const claim = async (lane: 0 | 1 = 0) => (await claimDueMessages(lane, 100)).map(({ id }) => id);
const queue = async (lane: 0 | 1 = 0, of = outbox) => of.queue(await of.openConversation(), { lane });
const statusOf = async (numberId: string) => {
  const [row] = await readOnly().query<{ status: string }>(`select status from number where id = $1`, [
    numberId,
  ]);
  return row?.status;
};

/** Offers all that may go, and has the provider take it. */
async function send(lane: 0 | 1 = 0): Promise<string[]> {
  const claimed = await claimDueMessages(lane, 100);
  for (const one of claimed) {
    const begun = begunOf(await beginSending(one));
    await settleOutcome(begun, { kind: "accepted", providerMessageIds: [newId()] });
  }
  return claimed.map(({ id }) => id);
}

test("all sending paused: nothing of any number is taken, nor what a worker had taken already", async () => {
  const other = await createOutbox();
  const taken = await queue();
  const [claimed] = await claimDueMessages(0, 1);
  const [text, bulk, elsewhere] = [await queue(), await queue(1), await queue(0, other)];
  await pauseSending(admin());
  await pauseSending(admin());
  expect(claimed && (await beginSending(claimed))).toBe("held");
  expect([await claim(0), await claim(1)]).toEqual([[], []]);
  await markWaiting();
  expect(await lookAt(text)).toMatchObject({ status: "queued", statusReason: "sending-paused" });
  expect(await findTroubles()).toEqual([
    { kind: "sending-paused", since: now().toISOString(), account: null },
  ]);
  clock.forward(60_000);
  expect((await findTroubles()).map(({ kind }) => kind)).toEqual(["sending-paused"]);
  const shown = await showTraffic(admin());
  expect(shown.numbers.find(({ number }) => number.id === outbox.numberId)?.queue.held).toBe(true);

  await resumeSending(admin());
  await resumeSending(admin());
  await markWaiting();
  expect((await lookAt(text)).statusReason).toBeNull();
  expect((await claim(0)).toSorted()).toEqual([taken, text, elsewhere].toSorted());
  expect(await claim(1)).toEqual([bulk]);
  const { events } = await showTraffic(admin());
  expect(events.map(({ type }) => type).slice(0, 2)).toEqual(["sending.resumed", "sending.paused"]);
});

test("resuming all leaves a number paused that was paused by itself", async () => {
  await queue();
  await readOnly().query(`update number set status = 'paused' where id = $1`, [outbox.numberId]);
  await pauseSending(admin());
  await resumeSending(admin());
  expect(await claim()).toEqual([]);
});

test("bulk held: replies go, bulk waits, and nobody is told that their reply waits", async () => {
  const [reply, bulk] = [await queue(), await queue(1)];
  await holdBulk(admin(), outbox.numberId);
  expect([await claim(0), await claim(1)]).toEqual([[reply], []]);
  await markWaiting();
  expect((await lookAt(reply)).statusReason).toBeNull();
  await releaseBulk(admin(), outbox.numberId);
  expect(await claim(1)).toEqual([bulk]);
});

test("a number that drains sends what was written before, holds what is written since, then is paused", async () => {
  const [reply, bulk] = [await queue(), await queue(1)];
  const afterwards = await outbox.queue(await outbox.openConversation(), {
    status: "scheduled",
    dueAt: new Date(now().getTime() + 3_600_000),
  });
  clock.forward(1_000);
  await drainNumber(admin(), outbox.numberId);
  await drainNumber(admin(), outbox.numberId);
  clock.forward(1_000);
  const late = await queue();
  expect(await send(0)).toEqual([reply]);
  await endDrains();
  expect(await statusOf(outbox.numberId)).toBe("active");
  await markWaiting();
  expect(await lookAt(late)).toMatchObject({ status: "queued", statusReason: "number-paused" });
  expect(await send(1)).toEqual([bulk]);
  await endDrains();
  expect(await statusOf(outbox.numberId)).toBe("paused");
  clock.forward(3_600_000);
  expect(await claim(0)).toEqual([]);
  await resumeNumber(admin(), outbox.numberId);
  expect((await claim(0)).toSorted()).toEqual([afterwards, late].toSorted());
});

test("a reply that the drain holds does not keep paced bulk from draining", async () => {
  const paced = await createOutbox({ segmentsPerSecond: 10 });
  const bulk = await queue(1, paced);
  clock.forward(1_000);
  await drainNumber(admin(), paced.numberId);
  clock.forward(1_000);
  await queue(0, paced);
  expect(await send(1)).toEqual([bulk]);
});

test("a drain is called off by resuming", async () => {
  const text = await queue();
  await drainNumber(admin(), outbox.numberId);
  await resumeNumber(admin(), outbox.numberId);
  await endDrains();
  expect(await statusOf(outbox.numberId)).toBe("active");
  expect(await claim()).toEqual([text]);
});
