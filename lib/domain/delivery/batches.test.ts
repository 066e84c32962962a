import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { startFakeMyLink, taken, tokenFor } from "#lib/testing/fake-mylink.ts";
import { type FakeAnswer, hangUp, json } from "#lib/testing/fake-provider.ts";
import { createOutbox, handClock, lookAt, outcomesOf } from "#lib/testing/outbox.ts";
import { newId } from "#lib/platform/ids.ts";
import { REPORT_WAIT_MS } from "./limits.ts";
import { createSender, type Sender } from "./sender.ts";
import { sweepUnfinished } from "./sweep-unfinished.ts";

/** Polls real state; the machine may be busy. */
const soon = { timeout: 15_000 };
type Message = { referenceId: string; priority: string };

let fake: Awaited<ReturnType<typeof startFakeMyLink>>;
let outbox: Awaited<ReturnType<typeof createOutbox>>;
let clock: ReturnType<typeof handClock>;
let sender: Sender;
beforeAll(async () => {
  await createTestDatabase();
  fake = await startFakeMyLink();
});
afterAll(() => fake.stop());
beforeEach(async () => {
  clock = handClock();
  fake.answers.tokens = [tokenFor(300)];
  fake.answers.sends = [(response, call) => taken(newId())(response, call)];
  fake.calls.length = 0;
  outbox = await createOutbox({
    provider: "mylink",
    credentials: {
      clientId: newId(),
      clientSecret: "secret",
      baseUrl: fake.url,
      tokenUrl: `${fake.url}/token`,
      timeoutMs: 5_000,
    },
  });
  sender = createSender();
});
afterEach(async () => {
  await sender.drain();
  clock.putBack();
});

const queue = async (lane: 0 | 1, text = "Salg i dag") =>
  outbox.queue(await outbox.openConversation(), { lane, text });
const queueBulk = (count: number) => Promise.all(Array.from({ length: count }, () => queue(1)));
const statusesOf = async (ids: string[]) => Promise.all(ids.map(async (id) => (await lookAt(id)).status));
const calls = () => fake.sends().map(({ body }) => JSON.parse(body) as Message[]);
const offered = () =>
  calls()
    .flat()
    .map(({ referenceId }) => referenceId);

describe("bulk through a provider that takes many texts in a call", () => {
  test("goes out in few calls, each text once and with an id of its own", async () => {
    const ids = await queueBulk(40);
    sender.wake();
    await expect.poll(() => statusesOf(ids), soon).toEqual(ids.map(() => "sent"));
    expect(offered().sort()).toEqual([...ids].sort());
    expect(calls().length).toBeLessThanOrEqual(10);
    for (const id of ids) expect(await outcomesOf(id)).toEqual(["accepted"]);
  });

  test("one that they refuse fails alone", async () => {
    const bad = await queue(1, "spoils it");
    const good = await queueBulk(5);
    fake.answers.sends = [
      (response, call) => {
        const isSpoilt = call.body.includes("spoils it");
        (isSpoilt ? json(400, { requestId: newId(), message: "no" }) : taken(newId()))(response, call);
      },
    ];
    sender.wake();
    await expect.poll(() => statusesOf([bad, ...good]), soon).toEqual(["failed", ...good.map(() => "sent")]);
    expect(await lookAt(bad)).toMatchObject({ statusReason: "provider-rejected", attemptCount: 1 });
  });

  test("a person's reply goes alone and at once, while a batch is still being answered", async () => {
    const waiting: (() => void)[] = [];
    const hold: FakeAnswer = (response, call) => {
      const answer = () => taken(newId())(response, call);
      if ((JSON.parse(call.body) as Message[])[0]?.priority === "High") answer();
      else waiting.push(answer);
    };
    fake.answers.sends = [hold];
    const bulk = await queueBulk(5);
    sender.wake();
    await expect.poll(() => offered().length, soon).toBe(5);
    const reply = await queue(0, "Den kommer i morgen");
    sender.wake();
    await expect.poll(() => statusesOf([reply]), soon).toEqual(["sent"]);
    expect(await statusesOf(bulk)).toEqual(bulk.map(() => "sending"));
    expect(calls().at(-1)).toMatchObject([{ referenceId: reply, priority: "High" }]);
    for (const answer of waiting) answer();
    await expect.poll(() => statusesOf(bulk), soon).toEqual(bulk.map(() => "sent"));
  });

  test("an answer that is lost leaves each of them unknown, and none is offered again", async () => {
    fake.answers.sends = [hangUp];
    const ids = await queueBulk(3);
    sender.wake();
    await expect
      .poll(async () => (await Promise.all(ids.map(outcomesOf))).flat(), soon)
      .toEqual(["unknown", "unknown", "unknown"]);
    clock.forward(REPORT_WAIT_MS + 1);
    await sweepUnfinished();
    expect(await statusesOf(ids)).toEqual(ids.map(() => "unknown"));
    sender.wake();
    await sender.drain();
    expect(offered().sort()).toEqual([...ids].sort());
  });

  test("what is being gathered when the process stops is sent before it ends", async () => {
    const ids = await queueBulk(3);
    sender.wake();
    await expect.poll(() => statusesOf(ids), soon).not.toContain("queued");
    await sender.drain();
    expect(await statusesOf(ids)).toEqual(ids.map(() => "sent"));
  });
});
