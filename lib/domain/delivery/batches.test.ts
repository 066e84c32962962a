import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { startFakeMyLink, taken, tokenFor } from "#lib/testing/fake-mylink.ts";
import { type FakeAnswer, hangUp, json, startFakeProvider } from "#lib/testing/fake-provider.ts";
import { createOutbox, handClock, lookAt, outcomesOf } from "#lib/testing/outbox.ts";
import { newId } from "#lib/platform/ids.ts";
import { REPORT_WAIT_MS, RUNNING_BULK_SENDS } from "./limits.ts";
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
  outbox = await createOutbox({ provider: "mylink", credentials: credentialsOf() });
  sender = createSender();
});
afterEach(async () => {
  await sender.drain();
  clock.putBack();
});

const credentialsOf = () => ({
  clientId: newId(),
  clientSecret: "secret",
  baseUrl: fake.url,
  tokenUrl: `${fake.url}/token`,
  timeoutMs: 5_000,
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

  test("keeps the account's rate by the call, not by the text", async () => {
    clock.putBack();
    const rated = await createOutbox({ provider: "mylink", credentials: credentialsOf(), callsPerSecond: 5 });
    const ids = await Promise.all(
      Array.from({ length: 40 }, async () => rated.queue(await rated.openConversation(), { lane: 1 })),
    );
    sender.wake();
    await expect.poll(() => statusesOf(ids), soon).toEqual(ids.map(() => "sent"));
    expect(offered().sort()).toEqual([...ids].sort());
    expect(calls().length).toBeLessThanOrEqual(10);
  });

  test("leaves bulk that goes alone within its places", async () => {
    const open = { now: 0, most: 0 };
    const other = await startFakeProvider();
    other.answer("/v2/messages", (response, call) => {
      open.most = Math.max(open.most, ++open.now);
      setTimeout(() => {
        open.now -= 1;
        json(200, { data: { id: newId(), parts: 1 } })(response, call);
      }, 20);
    });
    const publicKey = Buffer.alloc(32, 7).toString("base64");
    const telnyx = await createOutbox({
      provider: "telnyx",
      credentials: { apiKey: "KEY", publicKey, baseUrl: other.url },
    });
    // First those that go together, so that more is claimed at once than may go alone.
    const together = await queueBulk(40);
    clock.forward(1);
    const alone = await Promise.all(
      Array.from({ length: 60 }, async () => telnyx.queue(await telnyx.openConversation(), { lane: 1 })),
    );
    clock.forward(1);
    sender.wake();
    const all = [...together, ...alone];
    await expect.poll(() => statusesOf(all), soon).toEqual(all.map(() => "sent"));
    expect(other.calls).toHaveLength(60);
    expect(open.most).toBeLessThanOrEqual(RUNNING_BULK_SENDS);
    await other.stop();
  });

  test("what is being gathered when the process stops is sent before it ends", async () => {
    const ids = await queueBulk(3);
    sender.wake();
    await expect.poll(() => statusesOf(ids), soon).not.toContain("queued");
    await sender.drain();
    expect(await statusesOf(ids)).toEqual(ids.map(() => "sent"));
  });
});
