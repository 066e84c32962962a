import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import {
  type FakeAnswer,
  type FakeProvider,
  hangUp,
  json,
  startFakeProvider,
} from "#lib/testing/fake-provider.ts";
import { admin, begunOf, createOutbox, handClock, lookAt, optOut, outcomesOf } from "#lib/testing/outbox.ts";
import { newId } from "#lib/platform/ids.ts";
import { beginSending } from "./begin-sending.ts";
import { claimDueMessages } from "./claim-due-messages.ts";
import { finishSending } from "./finish-sending.ts";
import { ASK_AGAIN_FOR_MS, CALL_LEASE_MS } from "./limits.ts";
import type { Begun } from "./offer-text.ts";
import { receiveReports } from "./receive-reports.ts";
import { retryMessage } from "./retry-message.ts";
import { sweepUnfinished } from "./sweep-unfinished.ts";

// Bird takes an idempotency key: the same key is one text there.
const path = "/v1/sms/messages";
const taken = (id = newId()): FakeAnswer => json(202, { id, segments: { count: 1 } });
let fake: FakeProvider;
let outbox: Awaited<ReturnType<typeof createOutbox>>;
let conversation: string;
let id: string;
let clock: ReturnType<typeof handClock>;
beforeAll(async () => {
  await createTestDatabase();
  fake = await startFakeProvider();
});
afterAll(() => fake.stop());
beforeEach(async () => {
  clock = handClock();
  fake.calls.length = 0;
  const credentials = { apiKey: "bk_eu1_token", baseUrl: fake.url, timeoutMs: 5_000 };
  outbox = await createOutbox({ provider: "bird", credentials });
  conversation = await outbox.openConversation();
  id = await outbox.queue(conversation);
});
afterEach(() => clock.putBack());

async function begin(): Promise<Begun> {
  const [claimed] = await claimDueMessages(0, 1);
  return begunOf(claimed && (await beginSending(claimed)));
}

/** Offers the text for the first time. */
const offer = async () => finishSending(await begin());

/** Lets its wait end, and makes the call that follows, if any. */
async function waitAndSweep(ms = 10 * 60_000): Promise<void> {
  clock.forward(ms);
  const again: Begun[] = [];
  await sweepUnfinished((begun) => again.push(begun));
  for (const begun of again) await finishSending(begun);
}

const keys = () => fake.callsTo(path).map(({ headers }) => headers["idempotency-key"]);

describe("a text whose outcome is unknown, where the provider takes an idempotency key", () => {
  test("is offered again with the same key and words, until somebody answers", async () => {
    fake.answer(path, hangUp, json(500, {}), taken("sms_1"));
    await offer();
    expect(await lookAt(id)).toMatchObject({ status: "sending", attemptCount: 1 });
    await waitAndSweep(2_000);
    await waitAndSweep(4_000);
    expect(await lookAt(id)).toMatchObject({ status: "sent", attemptCount: 3 });
    expect(await outcomesOf(id)).toEqual(["unknown", "unknown", "accepted"]);
    expect(keys()).toEqual([`${id}/0`, `${id}/0`, `${id}/0`]);
    expect(new Set(fake.callsTo(path).map(({ body }) => body)).size).toBe(1);
    await receiveReports(outbox.accountId, [
      {
        providerMessageId: "sms_1",
        reference: null,
        status: "delivered",
        reason: null,
        code: null,
        segments: null,
        raw: {},
      },
    ]);
    expect(await lookAt(id)).toMatchObject({ status: "delivered" });
  });

  test("is also after a crash in the call", async () => {
    fake.answer(path, taken());
    await begin();
    await waitAndSweep(CALL_LEASE_MS + 1);
    expect(await outcomesOf(id)).toEqual(["unknown"]);
    await waitAndSweep(2_000);
    expect(await lookAt(id)).toMatchObject({ status: "sent", attemptCount: 2 });
    expect(keys()).toEqual([`${id}/0`]);
  });

  test("is not failed by a refusal of the repetition: a changed key says nothing of the first call", async () => {
    fake.answer(path, hangUp, json(401, {}), json(429, {}), taken());
    await offer();
    await waitAndSweep(2_000);
    expect(await lookAt(id)).toMatchObject({ status: "sending" });
    await waitAndSweep(4_000);
    await waitAndSweep(60_000);
    expect(await lookAt(id)).toMatchObject({ status: "sent" });
    expect(await outcomesOf(id)).toEqual(["unknown", "unknown", "unknown", "accepted"]);
  });

  test("becomes unknown when it was asked for long enough", async () => {
    fake.answer(path, hangUp);
    await offer();
    await waitAndSweep(ASK_AGAIN_FOR_MS + 1);
    expect(await lookAt(id)).toMatchObject({ status: "unknown", statusReason: "outcome-unknown" });
    expect(keys()).toHaveLength(1);
  });

  test("is not offered again to a contact who has opted out meanwhile", async () => {
    fake.answer(path, hangUp, taken());
    await offer();
    await optOut(conversation);
    await waitAndSweep();
    expect(await lookAt(id)).toMatchObject({ status: "unknown" });
    expect(keys()).toHaveLength(1);
  });

  test("is not offered again when a report by our own id came first", async () => {
    fake.answer(path, hangUp, taken());
    await offer();
    await receiveReports(outbox.accountId, [
      {
        providerMessageId: "sms_2",
        reference: id,
        status: "sent",
        reason: null,
        code: null,
        segments: null,
        raw: {},
      },
    ]);
    await waitAndSweep();
    expect(await lookAt(id)).toMatchObject({ status: "sent" });
    expect(keys()).toHaveLength(1);
  });
});

describe("a text that a person sends again", () => {
  test("has another key after a certain outcome", async () => {
    fake.answer(path, json(422, { error: { code: "E1", name: "SMSInvalidRecipient" } }), taken());
    await offer();
    expect(await lookAt(id)).toMatchObject({ status: "failed", statusReason: "bad-number" });
    await retryMessage(admin(), id);
    await offer();
    expect(await lookAt(id)).toMatchObject({ status: "sent" });
    expect(keys()).toEqual([`${id}/0`, `${id}/1`]);
  });

  test("has the same key where nobody knows whether it was taken", async () => {
    fake.answer(path, hangUp, taken());
    await offer();
    await waitAndSweep(ASK_AGAIN_FOR_MS + 1);
    await retryMessage(admin(), id);
    await offer();
    expect(keys()).toEqual([`${id}/0`, `${id}/0`]);
  });
});
