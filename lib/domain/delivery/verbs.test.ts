import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { admin, createOutbox, handClock, lookAt, optOut } from "#lib/testing/outbox.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { beginSending } from "./begin-sending.ts";
import { cancelMessage } from "./cancel-message.ts";
import { claimDueMessages } from "./claim-due-messages.ts";
import { retryMessage } from "./retry-message.ts";

let outbox: Awaited<ReturnType<typeof createOutbox>>;
let clock: ReturnType<typeof handClock>;
let conversation: string;
beforeAll(createTestDatabase);
beforeEach(async () => {
  clock = handClock();
  outbox = await createOutbox();
  conversation = await outbox.openConversation();
});
afterEach(() => clock.putBack());

const stranger = (): Actor => ({ ...admin(), role: "agent" });

async function endAs(status: string): Promise<string> {
  const id = await outbox.queue(conversation, { attemptCount: 1 });
  await readOnly().query(
    `update message set status = $2, status_reason = 'x', sent_at = now() where id = $1`,
    [id, status],
  );
  return id;
}

describe("taking a text back", () => {
  test.each(["queued", "scheduled"] as const)(
    "while it is %s: it stays as cancelled and is never sent",
    async (status) => {
      const id = await outbox.queue(conversation, { status });
      expect(await cancelMessage(admin(), id)).toMatchObject({ id, status: "cancelled" });
      expect(await cancelMessage(admin(), id)).toMatchObject({ status: "cancelled" });
      expect(await claimDueMessages(0, 100)).toEqual([]);
    },
  );

  test("makes the contact wait again since the text that was answered", async () => {
    const at = new Date(Date.now() - 60_000);
    await readOnly().query(
      `with seq as (update conversation set last_seq = last_seq + 1 where id = $2 returning last_seq, number_id)
       insert into message (id, number_id, conversation_id, seq, direction, kind, text, status, author_kind, created_at)
       select $1, number_id, $2, last_seq, 'in', 'text', 'Where is my sofa?', 'received', 'contact', $3 from seq`,
      [newId(), conversation, at],
    );
    const id = await outbox.queue(conversation);
    await cancelMessage(admin(), id);
    expect(
      await readOnly().query(`select waiting_since from conversation where id = $1`, [conversation]),
    ).toEqual([{ waiting_since: at }]);
  });

  test.each(["sending", "sent", "delivered", "failed"])("is too late when it is %s", async (status) => {
    await expect(cancelMessage(admin(), await endAs(status))).rejects.toMatchObject({ code: "already-sent" });
  });

  test("and sending it at the same moment: one of them wins, never both", async () => {
    for (let round = 0; round < 12; round++) {
      const id = await outbox.queue(await outbox.openConversation());
      const [claimed] = await claimDueMessages(0, 1);
      if (claimed?.id !== id) throw new Error("Another text was claimed");
      const [begun, cancelled] = await Promise.all([
        beginSending(claimed),
        cancelMessage(admin(), id).then(
          () => true,
          () => false,
        ),
      ]);
      expect(cancelled).toBe(begun === null);
      expect((await lookAt(id)).status).toBe(cancelled ? "cancelled" : "sending");
    }
  });
});

describe("sending again", () => {
  test.each(["failed", "undelivered", "expired", "unknown", "suppressed"])(
    "what is %s is queued, due now",
    async (status) => {
      const id = await endAs(status);
      clock.forward(48 * 3_600_000);
      expect(await retryMessage(admin(), id)).toMatchObject({
        id,
        status: "queued",
        statusReason: null,
        sentAt: null,
      });
      expect(await lookAt(id)).toMatchObject({ attemptCount: 1 });
      expect((await claimDueMessages(0, 100)).map((one) => one.id)).toEqual([id]);
    },
  );

  test("two clicks at once are one send", async () => {
    const id = await endAs("failed");
    const clicks = await Promise.all([retryMessage(admin(), id), retryMessage(admin(), id)]);
    expect(clicks.map((message) => message.status)).toEqual(["queued", "queued"]);
    const [claimed] = await claimDueMessages(0, 100);
    expect(claimed && (await beginSending(claimed))).toMatchObject({ messageId: id, attempt: 2 });
    expect(await retryMessage(admin(), id)).toMatchObject({ status: "sending" });
    expect(await claimDueMessages(0, 100)).toEqual([]);
  });

  test("is refused to a contact who opted out, and for what was taken back", async () => {
    const cancelled = await endAs("cancelled");
    await expect(retryMessage(admin(), cancelled)).rejects.toMatchObject({ code: "conflict" });
    const suppressed = await endAs("suppressed");
    await optOut(conversation);
    await expect(retryMessage(admin(), suppressed)).rejects.toMatchObject({ code: "opted-out" });
    expect(await lookAt(suppressed)).toMatchObject({ status: "suppressed" });
  });
});

test("a text that one may not see, or that is not there, is 404 to both verbs", async () => {
  const id = await outbox.queue(conversation);
  for (const verb of [cancelMessage, retryMessage]) {
    await expect(verb(stranger(), id)).rejects.toMatchObject({ code: "not-found" });
    await expect(verb(admin(), newId())).rejects.toMatchObject({ code: "not-found" });
    await expect(verb(admin(), "no id")).rejects.toMatchObject({ code: "not-found" });
  }
});
