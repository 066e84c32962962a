import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { admin, begunOf, createOutbox, handClock, lookAt } from "#lib/testing/outbox.ts";
import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { SendOutcome } from "#lib/gateways/providers/provider.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { beginSending } from "./begin-sending.ts";
import type { Begun } from "./offer-text.ts";
import { claimDueMessages } from "./claim-due-messages.ts";
import { markWaiting } from "./mark-waiting.ts";
import { receiveReports } from "./receive-reports.ts";
import { retryMessage } from "./retry-message.ts";
import { settleOutcome } from "./settle-outcome.ts";

let outbox: Awaited<ReturnType<typeof createOutbox>>;
let clock: ReturnType<typeof handClock>;
let standby: string;
beforeAll(createTestDatabase);
beforeEach(async () => {
  clock = handClock();
  await readOnly().query(`update message set status = 'cancelled' where status in ('queued', 'scheduled')`);
  outbox = await createOutbox();
  standby = await outbox.addStandby();
});
afterEach(() => clock.putBack());

const refused = (reason: DeliveryReason, retryable = false): SendOutcome => ({
  kind: "refused",
  retryable,
  code: "x",
  reason,
});
const taken = (): SendOutcome => ({ kind: "accepted", providerMessageIds: [newId()] });
const queueOne = async () => outbox.queue(await outbox.openConversation());

async function begin(id: string): Promise<Begun> {
  const claimed = (await claimDueMessages(0, 100)).find((one) => one.id === id);
  return begunOf(claimed && (await beginSending(claimed)));
}

/** Sends the text once: through which account it went. */
async function attempt(id: string, outcome: SendOutcome): Promise<string> {
  const begun = await begin(id);
  await settleOutcome(begun, outcome);
  return begun.account.id;
}

describe("an account that stands by", () => {
  test.each<DeliveryReason>(["quota", "credentials-rejected", "provider-busy", "sender-rejected"])(
    "takes over at once what the first refused for %s",
    async (reason) => {
      const id = await queueOne();
      expect(await attempt(id, refused(reason))).toBe(outbox.accountId);
      expect(await attempt(id, taken())).toBe(standby);
      expect(await lookAt(id)).toMatchObject({ status: "sent", attemptCount: 2 });
    },
  );

  test.each<DeliveryReason>(["bad-number", "content-rejected", "opted-out-at-provider"])(
    "is not asked where the first refused for %s",
    async (reason) => {
      const id = await queueOne();
      await attempt(id, refused(reason));
      expect(await lookAt(id)).toMatchObject({ status: "failed", statusReason: reason, attemptCount: 1 });
    },
  );

  test("is never asked after an unknown outcome; a person's Retry begins with the first account again", async () => {
    const id = await queueOne();
    await attempt(id, { kind: "unknown", cause: "timeout" });
    expect(await claimDueMessages(0, 100)).toEqual([]);
    await readOnly().query(`update message set status = 'unknown' where id = $1`, [id]);
    await retryMessage(admin(), id);
    expect(await attempt(id, taken())).toBe(outbox.accountId);
  });

  test("holds the order: what was written later waits until the first text is taken", async () => {
    const conversation = await outbox.openConversation();
    const [first, second] = [await outbox.queue(conversation), await outbox.queue(conversation)];
    await attempt(first, refused("quota"));
    expect((await claimDueMessages(0, 100)).map(({ id }) => id)).toEqual([first]);
    await readOnly().query(`update message set lease_until = null where id = $1`, [first]);
    await attempt(first, taken());
    expect((await claimDueMessages(0, 100)).map(({ id }) => id)).toEqual([second]);
  });

  test("refuses too: the round ends, and is begun anew later where the first was only busy", async () => {
    const busy = await queueOne();
    await attempt(busy, refused("provider-busy", true));
    await attempt(busy, refused("quota"));
    const broke = await queueOne();
    await attempt(broke, refused("sender-rejected"));
    await attempt(broke, refused("quota"));
    expect(await lookAt(broke)).toMatchObject({ status: "failed", statusReason: "quota" });
    expect(await lookAt(busy)).toMatchObject({ status: "queued" });
    clock.forward(10_000);
    expect(await attempt(busy, taken())).toBe(outbox.accountId);
  });

  test("reports of its own: each account's is matched to what that account took", async () => {
    const id = await queueOne();
    await attempt(id, refused("quota"));
    await attempt(id, { kind: "accepted", providerMessageIds: ["theirs"] });
    const report = {
      providerMessageId: "theirs",
      reference: null,
      status: "delivered",
      reason: null,
      code: null,
      segments: null,
      raw: {},
    } as const;
    await receiveReports(outbox.accountId, [report]);
    expect(await lookAt(id)).toMatchObject({ status: "sent" });
    await receiveReports(standby, [report]);
    expect(await lookAt(id)).toMatchObject({ status: "delivered" });
  });
});

describe("an account in trouble", () => {
  const fail = async (times: number) => {
    for (let count = 0; count < times; count++) {
      await attempt(await queueOne(), { kind: "unknown", cause: "http-502" });
    }
  };
  const dropStandby = () =>
    readOnly().query(`update number_route set held_until = now() + interval '1 s' where rank = 1`);

  test("is left to rest, and the account that stands by sends meanwhile", async () => {
    await fail(5);
    expect(await attempt(await queueOne(), taken())).toBe(standby);
  });

  test("without another, texts wait and say so; one finds out whether it works again, then all go", async () => {
    await dropStandby();
    await fail(5);
    const waiting = [await queueOne(), await queueOne(), await queueOne()];
    expect(await claimDueMessages(0, 100)).toEqual([]);
    await markWaiting();
    expect(await lookAt(waiting[0] ?? "")).toMatchObject({
      status: "queued",
      statusReason: "provider-resting",
    });
    clock.forward(5_001);
    const claimed = await claimDueMessages(0, 100);
    expect(claimed).toHaveLength(3);
    const begun = await Promise.all(claimed.map(beginSending));
    const probes = begun.filter((one) => one !== "held");
    expect(probes).toHaveLength(1);
    clock.forward(16_000);
    expect(await claimDueMessages(0, 100)).toEqual([]);
    await settleOutcome(begunOf(probes[0]), taken());
    expect(await claimDueMessages(0, 100)).toHaveLength(2);
    expect(
      await readOnly().query(`select from account_circuit where account_id = $1`, [outbox.accountId]),
    ).toEqual([]);
  });

  test("that a probe finds unmended rests longer", async () => {
    await dropStandby();
    await fail(5);
    clock.forward(5_001);
    await fail(1);
    await queueOne();
    clock.forward(9_000);
    expect(await claimDueMessages(0, 100)).toEqual([]);
    clock.forward(1_001);
    expect(await claimDueMessages(0, 100)).toHaveLength(1);
  });
});

test("two workers, refusals of every kind, one account or the other: each text once, in order", async () => {
  const conversations = await Promise.all(Array.from({ length: 6 }, () => outbox.openConversation()));
  const queued = new Map<string, string[]>(conversations.map((id) => [id, []]));
  for (let round = 0; round < 4; round++) {
    for (const id of conversations) queued.get(id)?.push(await outbox.queue(id));
  }
  const sent = new Map<string, string[]>(conversations.map((id) => [id, []]));
  let calls = 0;
  const answer = (rank: number): SendOutcome => {
    calls += 1;
    if (calls % 3 === 0) return refused("provider-busy", true);
    return rank === 0 && calls % 2 === 0 ? refused("quota") : taken();
  };
  const work = async () => {
    for (const claimed of await claimDueMessages(0, 4)) {
      const begun = await beginSending(claimed);
      if (begun === null || typeof begun === "string") continue;
      const outcome = answer(begun.account.rank);
      if (outcome.kind === "accepted") sent.get(begun.conversationId)?.push(begun.messageId);
      await settleOutcome(begun, outcome);
    }
  };
  for (let round = 0; round < 60 && [...sent.values()].flat().length < 24; round++) {
    await Promise.all([work(), work()]);
    clock.forward(16_000);
  }
  expect(sent).toEqual(queued);
});
