import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { begunOf, createOutbox, handClock, lookAt } from "#lib/testing/outbox.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { beginSending } from "./begin-sending.ts";
import { claimDueMessages } from "./claim-due-messages.ts";
import { giveUpOverdue } from "./give-up-overdue.ts";
import { LATE_REPORT_MS } from "./limits.ts";
import { markUnreported } from "./mark-unreported.ts";
import { markWaiting } from "./mark-waiting.ts";
import { receiveReports } from "./receive-reports.ts";
import { settleOutcome } from "./settle-outcome.ts";

let outbox: Awaited<ReturnType<typeof createOutbox>>;
let clock: ReturnType<typeof handClock>;
beforeAll(createTestDatabase);
beforeEach(async () => {
  clock = handClock();
  await readOnly().query(
    `update message set status = 'cancelled' where status in ('queued', 'scheduled', 'sent')`,
  );
  outbox = await createOutbox();
});
afterEach(() => clock.putBack());

const setNumber = (status: string) =>
  readOnly().query(`update number set status = $2 where id = $1`, [outbox.numberId, status]);
const claim = async () => (await claimDueMessages(0, 100)).map(({ id }) => id);
const later = (ms: number) => new Date(now().getTime() + ms);

describe("a paused number", () => {
  test("holds what is due, says so to people, and lets it go in order when it is resumed", async () => {
    const conversation = await outbox.openConversation();
    const first = await outbox.queue(conversation);
    const second = await outbox.queue(conversation);
    const bulk = await outbox.queue(await outbox.openConversation(), { lane: 1 });
    await setNumber("paused");
    expect(await claim()).toEqual([]);
    await markWaiting();
    for (const id of [first, second])
      expect(await lookAt(id)).toMatchObject({ status: "queued", statusReason: "number-paused" });
    expect((await lookAt(bulk)).statusReason).toBeNull();
    expect(await markWaiting()).toBe(0);
    await setNumber("active");
    await markWaiting();
    expect(await lookAt(second)).toMatchObject({ status: "queued", statusReason: null });
    expect(await claim()).toEqual([first]);
  });

  test("holds also what a worker had claimed already; a scheduled text whose hour has come waits as queued", async () => {
    await outbox.queue(await outbox.openConversation());
    const [claimed] = await claimDueMessages(0, 1);
    const scheduled = await outbox.queue(await outbox.openConversation(), {
      status: "scheduled",
      dueAt: later(60_000),
    });
    await setNumber("paused");
    expect(claimed && (await beginSending(claimed))).toBe("held");
    clock.forward(61_000);
    await markWaiting();
    expect(await lookAt(scheduled)).toMatchObject({ status: "queued", statusReason: "number-paused" });
  });

  test("does not keep a text beyond its time", async () => {
    const id = await outbox.queue(await outbox.openConversation(), { giveUpAt: later(60_000) });
    await setNumber("paused");
    await giveUpOverdue();
    expect((await lookAt(id)).status).toBe("queued");
    clock.forward(61_000);
    await giveUpOverdue();
    expect(await lookAt(id)).toMatchObject({ status: "expired", statusReason: "waited-too-long" });
  });
});

test("what is queued on a number that is retired fails, and says why", async () => {
  const id = await outbox.queue(await outbox.openConversation());
  await setNumber("retired");
  const [claimed] = await claimDueMessages(0, 1);
  expect(claimed && (await beginSending(claimed))).toBeNull();
  expect(await lookAt(id)).toMatchObject({ status: "failed", statusReason: "number-retired" });
});

test("a text on which nobody ever reports stays sent, says so, and takes the report that comes after all", async () => {
  const id = await outbox.queue(await outbox.openConversation(), { giveUpAt: later(3_600_000) });
  const [claimed] = await claimDueMessages(0, 1);
  const handle = newId();
  await settleOutcome(begunOf(claimed && (await beginSending(claimed))), {
    kind: "accepted",
    providerMessageIds: [handle],
  });
  clock.forward(LATE_REPORT_MS);
  await markUnreported();
  expect(await lookAt(id)).toMatchObject({ status: "sent", statusReason: null });
  clock.forward(3_600_001);
  await markUnreported();
  expect(await lookAt(id)).toMatchObject({ status: "sent", statusReason: "no-report" });
  expect(await markUnreported()).toBe(0);
  const report = { reference: null, reason: null, code: null, segments: null, raw: {} };
  await receiveReports(outbox.accountId, [{ ...report, providerMessageId: handle, status: "delivered" }]);
  expect(await lookAt(id)).toMatchObject({ status: "delivered", statusReason: null });
});

describe("an account's rate", () => {
  test("is kept in calls, for all its numbers and processes; people book ahead of bulk", async () => {
    outbox = await createOutbox({ callsPerSecond: 4 });
    const begin = async (lane: 0 | 1) => {
      await outbox.queue(await outbox.openConversation(), { lane });
      const [claimed] = await claimDueMessages(lane, 1);
      return claimed && (await beginSending(claimed));
    };
    expect(begunOf(await begin(1)).waitMs).toBe(0);
    // Bulk would have to wait for 250 ms: further than it may book. It is not even claimed again.
    expect(await begin(1)).toBeUndefined();
    expect(begunOf(await begin(0)).waitMs).toBeCloseTo(250, -1);
    expect(begunOf(await begin(0)).waitMs).toBeCloseTo(500, -1);
    clock.forward(10_000);
    expect(begunOf(await begin(1)).waitMs).toBe(0);
  });

  test("is what the provider is known for, where none is set, and none where none is known", async () => {
    for (let count = 0; count < 3; count++) {
      await outbox.queue(await outbox.openConversation());
      const [claimed] = await claimDueMessages(0, 1);
      expect(begunOf(claimed && (await beginSending(claimed))).waitMs).toBe(0);
    }
  });

  test("holds when many begin at the same moment", async () => {
    outbox = await createOutbox({ callsPerSecond: 10 });
    for (let count = 0; count < 8; count++) await outbox.queue(await outbox.openConversation());
    const begun = await Promise.all((await claimDueMessages(0, 8)).map(beginSending));
    const waits = begun.map((one) => begunOf(one).waitMs).sort((a, b) => a - b);
    expect(waits.map((ms) => Math.round(ms / 100))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
