import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { begunOf, createOutbox, handClock, lookAt } from "#lib/testing/outbox.ts";
import type { ProviderReport, SendOutcome } from "#lib/gateways/providers/provider.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { beginSending } from "./begin-sending.ts";
import type { Begun } from "./offer-text.ts";
import { claimDueMessages } from "./claim-due-messages.ts";
import { receiveReports } from "./receive-reports.ts";
import { settleOutcome } from "./settle-outcome.ts";

type Reported = ProviderReport["status"];
let outbox: Awaited<ReturnType<typeof createOutbox>>;
let clock: ReturnType<typeof handClock>;
beforeAll(createTestDatabase);
beforeEach(async () => {
  clock = handClock();
  outbox = await createOutbox();
});
afterEach(() => clock.putBack());

/** A text whose send call is running: what it returns is for the test to say. */
async function beginOne(): Promise<Begun> {
  const id = await outbox.queue(await outbox.openConversation());
  return beginAgain(id);
}

async function beginAgain(id: string): Promise<Begun> {
  const claimed = (await claimDueMessages(0, 100)).find((one) => one.id === id);
  return begunOf(claimed && (await beginSending(claimed)));
}

const accepted = (...providerMessageIds: string[]): SendOutcome => ({ kind: "accepted", providerMessageIds });

async function sendOne(...handles: string[]): Promise<string> {
  const begun = await beginOne();
  await settleOutcome(begun, accepted(...handles));
  return begun.messageId;
}

function told(
  status: Reported,
  by: { handle?: string; reference?: string },
  more: Partial<ProviderReport> = {},
): ProviderReport {
  return {
    providerMessageId: by.handle ?? null,
    reference: by.reference ?? null,
    status,
    reason: status === "undelivered" ? "not-delivered" : null,
    code: status === "undelivered" ? "4007" : null,
    segments: null,
    raw: { status },
    ...more,
  };
}

const report = (...reports: ProviderReport[]) => receiveReports(outbox.accountId, reports);
const kept = (handle: string) =>
  readOnly().query<{ message_id: string | null }>(
    `select message_id from delivery_report where provider_message_id = $1`,
    [handle],
  );

describe("a report", () => {
  test("is matched by the provider's id, and its count of segments replaces ours", async () => {
    const handle = newId();
    const id = await sendOne(handle);
    await report(told("delivered", { handle }, { segments: 3, code: "2000" }));
    expect(await lookAt(id)).toMatchObject({ status: "delivered", segments: 3, statusReason: null });
    expect((await lookAt(id)).deliveredAt).not.toBeNull();
  });

  test("says why it was not delivered", async () => {
    const handle = newId();
    const id = await sendOne(handle);
    await report(told("undelivered", { handle }));
    expect(await lookAt(id)).toMatchObject({
      status: "undelivered",
      statusReason: "not-delivered",
      statusCode: "4007",
    });
  });

  test("before the send call returned is applied when it does, by our id or by theirs", async () => {
    const [byOurs, byTheirs, handle] = [await beginOne(), await beginOne(), newId()];
    await report(told("delivered", { reference: byOurs.messageId, handle: newId() }));
    await report(told("delivered", { handle }));
    expect(await lookAt(byOurs.messageId)).toMatchObject({ status: "sending" });
    await settleOutcome(byOurs, accepted(newId()));
    await settleOutcome(byTheirs, accepted(handle));
    expect(await lookAt(byOurs.messageId)).toMatchObject({ status: "delivered" });
    expect(await lookAt(byTheirs.messageId)).toMatchObject({ status: "delivered" });
  });

  test("and the end of the send call at the same moment always find each other", async () => {
    for (let round = 0; round < 15; round++) {
      const [begun, handle] = [await beginOne(), newId()];
      await Promise.all([settleOutcome(begun, accepted(handle)), report(told("delivered", { handle }))]);
      expect(await lookAt(begun.messageId)).toMatchObject({ status: "delivered" });
    }
  });

  test("of an unknown text is kept, whatever ids it carries", async () => {
    const handle = newId();
    await report(told("delivered", { handle, reference: newId() }));
    await report(told("delivered", { handle, reference: "not an id of ours\0" }));
    expect(await kept(handle)).toEqual([{ message_id: null }, { message_id: null }]);
  });

  test("that repeats or falls back changes nothing, and is kept", async () => {
    const handle = newId();
    const id = await sendOne(handle);
    for (const status of ["sent", "delivered", "delivered", "sent", "undelivered", "unknown"] as const) {
      await report(told(status, { handle }));
    }
    expect(await lookAt(id)).toMatchObject({ status: "delivered", statusReason: null });
    expect(await kept(handle)).toHaveLength(6);
  });

  test("in whatever order they come, the same reports end the same", async () => {
    const [one, other] = [newId(), newId()];
    const [first, second] = [await sendOne(one), await sendOne(other)];
    await report(told("sent", { handle: one }), told("unknown", { handle: one }));
    await report(told("unknown", { handle: other }), told("sent", { handle: other }));
    expect((await lookAt(first)).status).toBe("unknown");
    expect((await lookAt(second)).status).toBe("unknown");
  });

  test("from another account moves nothing", async () => {
    const [handle, stranger] = [newId(), await createOutbox()];
    const id = await sendOne(handle);
    await receiveReports(stranger.accountId, [told("undelivered", { handle, reference: id })]);
    expect(await lookAt(id)).toMatchObject({ status: "sent" });
  });
});

describe("reports of parts", () => {
  test("a text is delivered when all its parts are", async () => {
    const parts = [newId(), newId(), newId()] as const;
    const id = await sendOne(...parts);
    await report(told("delivered", { handle: parts[0] }), told("delivered", { handle: parts[2] }));
    expect(await lookAt(id)).toMatchObject({ status: "sent" });
    await report(told("delivered", { handle: parts[1] }));
    expect(await lookAt(id)).toMatchObject({ status: "delivered" });
  });

  test("early reports of some parts wait until it is known how many there are", async () => {
    const parts = [newId(), newId()] as const;
    const begun = await beginOne();
    await report(told("delivered", { handle: parts[0], reference: begun.messageId }));
    await settleOutcome(begun, accepted(...parts));
    expect(await lookAt(begun.messageId)).toMatchObject({ status: "sent" });
  });

  test("one lost part is a text not delivered", async () => {
    const parts = [newId(), newId()] as const;
    const id = await sendOne(...parts);
    await report(told("undelivered", { handle: parts[0] }), told("delivered", { handle: parts[1] }));
    expect(await lookAt(id)).toMatchObject({ status: "undelivered", statusReason: "not-delivered" });
  });
});

describe("after a retry", () => {
  async function retried(): Promise<{ id: string; first: string; second: string }> {
    const [first, second] = [newId(), newId()];
    const id = await sendOne(first);
    await report(told("undelivered", { handle: first }));
    await readOnly().query(`update message set status = 'queued' where id = $1`, [id]);
    await settleOutcome(await beginAgain(id), accepted(second));
    return { id, first, second };
  }

  test("a late failure of the first try does not end the second", async () => {
    const { id, first, second } = await retried();
    await report(told("undelivered", { handle: first, reference: id }));
    expect(await lookAt(id)).toMatchObject({ status: "sent", attemptCount: 2 });
    await report(told("delivered", { handle: second, reference: id }));
    expect(await lookAt(id)).toMatchObject({ status: "delivered" });
  });

  test("the first try that did arrive is an arrival, and a queued second one is not sent", async () => {
    const first = newId();
    const id = await sendOne(first);
    await report(told("unknown", { handle: first }));
    await readOnly().query(`update message set status = 'queued' where id = $1`, [id]);
    await report(told("delivered", { handle: first }));
    expect(await lookAt(id)).toMatchObject({ status: "delivered", attemptCount: 1 });
    expect((await claimDueMessages(0, 100)).map((one) => one.id)).not.toContain(id);
  });
});
