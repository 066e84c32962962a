import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { startFakeMyLink, taken, tokenFor } from "#lib/testing/fake-mylink.ts";
import { json } from "#lib/testing/fake-provider.ts";
import { begunOf, createOutbox, handClock, lookAt, optOut, outcomesOf } from "#lib/testing/outbox.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { beginSending } from "./begin-sending.ts";
import { claimDueMessages } from "./claim-due-messages.ts";
import { finishSending } from "./finish-sending.ts";
import { CALL_LEASE_MS, REPORT_WAIT_MS } from "./limits.ts";
import { receiveReports } from "./receive-reports.ts";
import { createSender } from "./sender.ts";
import { sweepUnfinished } from "./sweep-unfinished.ts";

/** Polls real state; the machine may be busy. */
const soon = { timeout: 15_000 };

let fake: Awaited<ReturnType<typeof startFakeMyLink>>;
let outbox: Awaited<ReturnType<typeof createOutbox>>;
let clock: ReturnType<typeof handClock>;
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
  await readOnly().query(
    `update message set status = 'cancelled' where status in ('queued', 'scheduled', 'sending')`,
  );
  outbox = await createOutbox({
    provider: "mylink",
    credentials: {
      clientId: newId(),
      clientSecret: "secret",
      baseUrl: fake.url,
      tokenUrl: `${fake.url}/token`,
      timeoutMs: 300,
    },
  });
});
afterEach(() => clock.putBack());

/** Sends everything that is due now, to the end. */
async function sendWhatIsDue(): Promise<void> {
  const sender = createSender();
  sender.wake();
  await expect.poll(isQuiet, soon).toBe(true);
  await sender.drain();
}

// Nothing due is unsent, and no call is running.
async function isQuiet(): Promise<boolean> {
  const busy = await readOnly().query(
    `select from message m where (m.status in ('queued', 'scheduled') and m.due_at <= $1) or (m.status = 'sending'
        and exists (select from attempt a where a.message_id = m.id and a.ended_at is null))`,
    [now()],
  );
  return busy.length === 0;
}

async function queueOne(text: Parameters<typeof outbox.queue>[1] = {}): Promise<string> {
  return outbox.queue(await outbox.openConversation(), text);
}

describe("the three outcomes", () => {
  test("accepted: sent, with its segments counted, its attempt and the provider's id kept", async () => {
    const id = await queueOne({ text: "Hei ✓" });
    fake.answers.sends = [taken("their-1")];
    await sendWhatIsDue();
    expect(await lookAt(id)).toMatchObject({
      status: "sent",
      statusReason: null,
      attemptCount: 1,
      segments: 1,
    });
    expect((await lookAt(id)).sentAt).not.toBeNull();
    expect(await outcomesOf(id)).toEqual(["accepted"]);
    expect(
      await readOnly().query(`select message_id from provider_message where provider_message_id = 'their-1'`),
    ).toEqual([{ message_id: id }]);
    const [body] = JSON.parse(fake.sends()[0]?.body ?? "") as {
      referenceId: string;
      callback: { urls: string[] };
    }[];
    expect(body?.referenceId).toBe(id);
    expect(body?.callback.urls[0]).toMatch(new RegExp(`^http.*/api/dlr/${outbox.accountKey}$`));
  });

  test("refused for good: failed, with the reason and the provider's code", async () => {
    const id = await queueOne();
    fake.answers.sends = [json(400, { requestId: newId(), message: "no" })];
    await sendWhatIsDue();
    expect(await lookAt(id)).toMatchObject({
      status: "failed",
      statusReason: "provider-rejected",
      statusCode: "400",
    });
  });

  test("refused for now: tried again later, each try an attempt, until it works", async () => {
    const id = await queueOne();
    fake.answers.sends = [json(429, {}), json(429, {}), taken("their-2")];
    await sendWhatIsDue();
    expect(await lookAt(id)).toMatchObject({
      status: "queued",
      statusReason: "provider-busy",
      attemptCount: 1,
    });
    clock.forward(1_001);
    await sendWhatIsDue();
    clock.forward(2_001);
    await sendWhatIsDue();
    expect(await lookAt(id)).toMatchObject({
      status: "sent",
      statusReason: null,
      statusCode: null,
      attemptCount: 3,
    });
    expect(await outcomesOf(id)).toEqual(["refused", "refused", "accepted"]);
  });

  test("refused until it is too late: failed with the last reason", async () => {
    const id = await queueOne({ giveUpAt: new Date(now().getTime() + 400) });
    fake.answers.sends = [json(429, {})];
    await sendWhatIsDue();
    expect(await lookAt(id)).toMatchObject({
      status: "failed",
      statusReason: "provider-busy",
      statusCode: "429",
    });
  });

  test("unknown: nobody is asked again, and without a report it becomes unknown", async () => {
    const id = await queueOne();
    fake.answers.sends = [json(502, {})];
    await sendWhatIsDue();
    expect(await lookAt(id)).toMatchObject({ status: "sending", attemptCount: 1 });
    clock.forward(REPORT_WAIT_MS + 1);
    await sweepUnfinished();
    await sendWhatIsDue();
    expect(await lookAt(id)).toMatchObject({ status: "unknown", statusReason: "outcome-unknown" });
    expect(fake.sends()).toHaveLength(1);
  });

  test("unknown, then a report by our own id: that is what it is", async () => {
    const id = await queueOne();
    fake.answers.sends = [json(502, {})];
    await sendWhatIsDue();
    await receiveReports(outbox.accountId, [report({ reference: id, providerMessageId: "late" })]);
    expect(await lookAt(id)).toMatchObject({ status: "delivered" });
  });
});

describe("a crash", () => {
  async function crashInTheCall(): Promise<string> {
    const id = await queueOne();
    const [claimed] = await claimDueMessages(0, 1);
    expect(claimed && (await beginSending(claimed))).toMatchObject({ messageId: id });
    return id;
  }

  test("between the claim and the attempt: another worker sends it, once", async () => {
    const id = await queueOne();
    await claimDueMessages(0, 1);
    clock.forward(60_000);
    await sendWhatIsDue();
    expect(await lookAt(id)).toMatchObject({ status: "sent", attemptCount: 1 });
  });

  test("in the call, or between the provider's yes and our write: unknown, and never sent again", async () => {
    const id = await crashInTheCall();
    expect(await sweepUnfinished()).toBe(0);
    clock.forward(CALL_LEASE_MS + 1);
    await sweepUnfinished();
    expect(await lookAt(id)).toMatchObject({ status: "sending" });
    expect(await outcomesOf(id)).toEqual(["unknown"]);
    clock.forward(REPORT_WAIT_MS + 1);
    await Promise.all([sweepUnfinished(), sweepUnfinished()]);
    clock.forward(3_600_000);
    await sendWhatIsDue();
    expect(await lookAt(id)).toMatchObject({ status: "unknown", attemptCount: 1 });
    expect(fake.sends()).toHaveLength(0);
  });

  test("a report that came while nobody was there to apply it counts when the crash is found", async () => {
    const id = await crashInTheCall();
    await receiveReports(outbox.accountId, [report({ reference: id, providerMessageId: "p" })]);
    expect(await lookAt(id)).toMatchObject({ status: "sending" });
    clock.forward(CALL_LEASE_MS + 1);
    await sweepUnfinished();
    expect(await lookAt(id)).toMatchObject({ status: "delivered" });
  });

  test("a worker that was only slow: its outcome still counts", async () => {
    const id = await queueOne();
    const [claimed] = await claimDueMessages(0, 1);
    const begun = begunOf(claimed && (await beginSending(claimed)));
    clock.forward(CALL_LEASE_MS + 1);
    await sweepUnfinished();
    clock.forward(REPORT_WAIT_MS + 1);
    await sweepUnfinished();
    expect(await lookAt(id)).toMatchObject({ status: "unknown" });
    await finishSending(begun);
    expect(await lookAt(id)).toMatchObject({ status: "sent" });
  });
});

describe("what is not sent", () => {
  test("to a contact who opted out between queue and send: suppressed; the confirmation of it goes out", async () => {
    const conversation = await outbox.openConversation();
    const reply = await outbox.queue(conversation);
    await optOut(conversation);
    const confirmation = await outbox.queue(conversation, { answersConsent: true });
    await sendWhatIsDue();
    expect(await lookAt(reply)).toMatchObject({
      status: "suppressed",
      statusReason: "opted-out",
      attemptCount: 0,
    });
    expect(await lookAt(confirmation)).toMatchObject({ status: "sent" });
    expect(fake.sends()).toHaveLength(1);
  });

  test("what waited too long", async () => {
    const id = await queueOne();
    clock.forward(25 * 3_600_000);
    await sendWhatIsDue();
    expect(await lookAt(id)).toMatchObject({ status: "expired", statusReason: "waited-too-long" });
    expect(fake.sends()).toHaveLength(0);
  });

  test("from a number that no account carries, or with an account that cannot be used", async () => {
    const noRoute = await queueOne();
    await readOnly().query(`delete from number_route where number_id = $1`, [outbox.numberId]);
    outbox = await createOutbox({ provider: "mylink", credentials: { clientId: "half" } });
    const unusable = await queueOne();
    await sendWhatIsDue();
    expect(await lookAt(noRoute)).toMatchObject({ status: "failed", statusReason: "no-provider" });
    expect(await lookAt(unusable)).toMatchObject({ status: "failed", statusReason: "account-unusable" });
  });
});

describe("many at once", () => {
  test("two workers send everything, each text once, in order within a conversation", async () => {
    const conversations = await Promise.all(Array.from({ length: 12 }, () => outbox.openConversation()));
    const queued: string[] = [];
    for (const conversation of [...conversations, ...conversations, ...conversations])
      queued.push(await outbox.queue(conversation));
    const senders = [createSender(), createSender()];
    for (const sender of senders) sender.wake();
    await expect.poll(isQuiet, soon).toBe(true);
    await Promise.all(senders.map((sender) => sender.drain()));
    const sent = fake
      .sends()
      .map((call) => (JSON.parse(call.body) as { referenceId: string }[])[0]?.referenceId ?? "");
    expect([...sent].sort()).toEqual([...queued].sort());
    for (const [at, id] of queued.slice(0, 12).entries()) {
      const places = [id, queued[at + 12] ?? "", queued[at + 24] ?? ""].map((one) => sent.indexOf(one));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("a person's reply overtakes a bulk send", async () => {
    for (let count = 0; count < 40; count++) await queueOne({ lane: 1 });
    const reply = await queueOne();
    await sendWhatIsDue();
    const sent = fake
      .sends()
      .flatMap((call) => (JSON.parse(call.body) as { referenceId: string }[]).map((one) => one.referenceId));
    expect(sent).toHaveLength(41);
    expect(sent.indexOf(reply)).toBeLessThan(20);
  });

  test("draining waits for the call that is running and writes its outcome", async () => {
    const id = await queueOne();
    let answer = () => {};
    fake.answers.sends = [(response, call) => (answer = () => taken("drained")(response, call))];
    const sender = createSender();
    sender.wake();
    await expect.poll(() => fake.sends().length, soon).toBe(1);
    const drained = sender.drain();
    answer();
    await drained;
    expect(await lookAt(id)).toMatchObject({ status: "sent" });
  });
});

function report(told: { reference: string | null; providerMessageId: string | null }) {
  return { ...told, status: "delivered" as const, reason: null, code: "2000", segments: null, raw: {} };
}
