import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { createOutbox, handClock, lookAt } from "#lib/testing/outbox.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { beginSending } from "./begin-sending.ts";
import { claimDueMessages, nextDueAt, releaseClaims } from "./claim-due-messages.ts";
import { CLAIM_LEASE_MS } from "./limits.ts";

let outbox: Awaited<ReturnType<typeof createOutbox>>;
let clock: ReturnType<typeof handClock>;
beforeAll(createTestDatabase);
beforeEach(async () => {
  clock = handClock();
  outbox = await createOutbox();
  await readOnly().query(
    `update message set status = 'cancelled' where status in ('queued', 'scheduled', 'sending')`,
  );
});
afterEach(() => clock.putBack());

const claim = async (lane: 0 | 1 = 0) => (await claimDueMessages(lane, 100)).map((one) => one.id);
const setStatus = (id: string, status: string) =>
  readOnly().query(`update message set status = $2, lease_until = null where id = $1`, [id, status]);

describe("claiming what is due", () => {
  test("oldest first, and each once", async () => {
    const later = await outbox.queue(await outbox.openConversation());
    const earlier = await outbox.queue(await outbox.openConversation(), {
      dueAt: new Date(Date.now() - 60_000),
    });
    expect(await claim()).toEqual([earlier, later]);
    expect(await claim()).toEqual([]);
  });

  test("what is not due yet waits, and is what the clock is set to", async () => {
    const dueAt = new Date(Date.now() + 60_000);
    const scheduled = await outbox.queue(await outbox.openConversation(), { status: "scheduled", dueAt });
    expect(await claim()).toEqual([]);
    expect(await nextDueAt(readOnly())).toEqual(dueAt);
    clock.forward(61_000);
    expect(await claim()).toEqual([scheduled]);
  });

  test("a claim that nobody used is free again when its lease ends, or when it is given back", async () => {
    const id = await outbox.queue(await outbox.openConversation());
    expect(await claim()).toEqual([id]);
    clock.forward(CLAIM_LEASE_MS + 1);
    expect(await claim()).toEqual([id]);
    await releaseClaims(readOnly(), [id]);
    expect(await claim()).toEqual([id]);
  });

  test("two workers at once share the work and never a text", async () => {
    const queued = await Promise.all(
      Array.from({ length: 40 }, async () => outbox.queue(await outbox.openConversation())),
    );
    const claimed = (await Promise.all(Array.from({ length: 8 }, () => claimDueMessages(0, 7)))).flat();
    const rest = await claimDueMessages(0, 100);
    const ids = [...claimed, ...rest].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set(queued));
  });

  test("texts of a paused number wait until it is active again", async () => {
    const id = await outbox.queue(await outbox.openConversation());
    await readOnly().query(`update number set status = 'paused' where id = $1`, [outbox.numberId]);
    expect(await claim()).toEqual([]);
    await readOnly().query(`update number set status = 'active' where id = $1`, [outbox.numberId]);
    expect(await claim()).toEqual([id]);
  });
});

describe("order within a conversation", () => {
  test("the second text waits until the first is with the provider", async () => {
    const conversation = await outbox.openConversation();
    const first = await outbox.queue(conversation);
    const second = await outbox.queue(conversation);
    const [claimed] = await claimDueMessages(0, 100);
    expect(claimed?.id).toBe(first);
    expect(claimed && (await beginSending(claimed))).toMatchObject({ messageId: first });
    expect(await claim()).toEqual([]);
    await setStatus(first, "sent");
    expect(await claim()).toEqual([second]);
  });

  test("a text that waits for its next try holds up those behind it; a scheduled one does not", async () => {
    const later = new Date(Date.now() + 60_000);
    const [refused, scheduled] = [await outbox.openConversation(), await outbox.openConversation()];
    await outbox.queue(refused, { dueAt: later, attemptCount: 1 });
    await outbox.queue(refused);
    await outbox.queue(scheduled, { dueAt: later, status: "scheduled" });
    const behindScheduled = await outbox.queue(scheduled);
    expect(await claim()).toEqual([behindScheduled]);
  });

  test("bulk never holds up a person's reply, but goes behind it", async () => {
    const conversation = await outbox.openConversation();
    const bulk = await outbox.queue(conversation, { lane: 1 });
    const reply = await outbox.queue(conversation);
    const bulkAfter = await outbox.queue(conversation, { lane: 1 });
    expect(await claim(0)).toEqual([reply]);
    expect(await claim(1)).toEqual([bulk]);
    await setStatus(bulk, "sent");
    expect(await claim(1)).toEqual([]);
    await setStatus(reply, "sent");
    expect(await claim(1)).toEqual([bulkAfter]);
  });
});

test("a number's rate is kept in segments, whoever sends, and the rest is claimed when it is free again", async () => {
  outbox = await createOutbox({ segmentsPerSecond: 1 });
  const long = await outbox.queue(await outbox.openConversation(), { text: "a".repeat(200) });
  const short = await outbox.queue(await outbox.openConversation());
  const [one, two] = await claimDueMessages(0, 100);
  expect(one && (await beginSending(one))).toMatchObject({ messageId: long });
  expect(two && (await beginSending(two))).toBe("rate-used-up");
  await releaseClaims(readOnly(), [short]);
  clock.forward(1_900);
  expect(await claim()).toEqual([]);
  clock.forward(101);
  expect(await claim()).toEqual([short]);
  expect((await lookAt(short)).status).toBe("queued");
});

test("bulk leaves a number's rate to the person whose reply is due on it", async () => {
  outbox = await createOutbox({ segmentsPerSecond: 1 });
  await outbox.queue(await outbox.openConversation(), { lane: 1 });
  const [bulk] = await claimDueMessages(1, 1);
  await outbox.queue(await outbox.openConversation());
  expect(bulk && (await beginSending(bulk))).toBe("rate-used-up");
  const [reply] = await claimDueMessages(0, 1);
  expect(reply && (await beginSending(reply))).toMatchObject({ messageId: reply?.id });
  clock.forward(1_001);
  expect(bulk && (await beginSending(bulk))).toMatchObject({ messageId: bulk?.id });
});
