import fc from "fast-check";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { begunOf, createOutbox, lookAt } from "#lib/testing/outbox.ts";
import type { ProviderReport } from "#lib/gateways/providers/provider.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { beginSending } from "./begin-sending.ts";
import type { Begun } from "./offer-text.ts";
import { claimDueMessages } from "./claim-due-messages.ts";
import { receiveReports } from "./receive-reports.ts";
import { settleOutcome } from "./settle-outcome.ts";

type Status = ProviderReport["status"];
/** About which part (0, 1; null: it names none), what it says, and whether it comes before the send call returns. */
type Told = { part: 0 | 1 | null; status: Status; early: boolean };

let outbox: Awaited<ReturnType<typeof createOutbox>>;
beforeAll(createTestDatabase);
beforeEach(async () => {
  outbox = await createOutbox();
});

async function beginOne(): Promise<Begun> {
  await outbox.queue(await outbox.openConversation());
  const [claimed] = await claimDueMessages(0, 1);
  return begunOf(claimed && (await beginSending(claimed)));
}

/** Where a text of two parts ends when these reports come in this order. */
async function endOf(reports: readonly Told[], outcome: "accepted" | "unknown"): Promise<string> {
  const begun = await beginOne();
  const handles = [newId(), newId()];
  const bring = ({ part, status }: Told) =>
    receiveReports(outbox.accountId, [
      {
        providerMessageId: part === null ? null : (handles[part] ?? null),
        reference: begun.messageId,
        status,
        reason: null,
        code: null,
        segments: null,
        raw: {},
      },
    ]);
  for (const told of reports.filter(({ early }) => early)) await bring(told);
  await settleOutcome(
    begun,
    outcome === "accepted"
      ? { kind: "accepted", providerMessageIds: handles }
      : { kind: "unknown", cause: "timeout" },
  );
  for (const told of reports.filter(({ early }) => !early)) await bring(told);
  // What one unknown outcome does to the account is no matter here.
  await readOnly().query(`delete from account_circuit`);
  return (await lookAt(begun.messageId)).status;
}

const told = fc.record({
  part: fc.constantFrom(0 as const, 1 as const, null),
  status: fc.constantFrom<Status[]>(
    "queued",
    "sent",
    "delivered",
    "undelivered",
    "failed",
    "expired",
    "unknown",
  ),
  early: fc.boolean(),
});

test.each(["accepted", "unknown"] as const)(
  "reports in any order, any of them twice, early or late, end a text alike (outcome %s)",
  async (outcome) => {
    const sets = fc.array(told, { minLength: 1, maxLength: 5 }).chain((reports) =>
      fc.record({
        reports: fc.constant(reports),
        // The same reports, shuffled, some repeated, other ones early.
        again: fc
          .tuple(
            fc.shuffledSubarray(reports, { minLength: reports.length }),
            fc.subarray(reports),
            fc.infiniteStream(fc.boolean()),
          )
          .map(([all, twice, early]) =>
            [...all, ...twice].map((one) => ({ ...one, early: early.next().value })),
          ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(sets, async ({ reports, again }) => {
        expect(await endOf(again, outcome)).toBe(await endOf(reports, outcome));
      }),
      { numRuns: 8 },
    );
  },
  60_000,
);

test.each<[string, Omit<Told, "early">[], string]>([
  [
    "both parts delivered",
    [
      { part: 0, status: "delivered" },
      { part: 1, status: "delivered" },
    ],
    "delivered",
  ],
  ["one part delivered", [{ part: 0, status: "delivered" }], "sent"],
  [
    "one part lost",
    [
      { part: 0, status: "delivered" },
      { part: 1, status: "undelivered" },
    ],
    "undelivered",
  ],
  [
    "expired, then undelivered",
    [
      { part: null, status: "expired" },
      { part: null, status: "undelivered" },
    ],
    "undelivered",
  ],
  [
    "undelivered, then expired",
    [
      { part: null, status: "undelivered" },
      { part: null, status: "expired" },
    ],
    "undelivered",
  ],
  [
    "undelivered, then delivered",
    [
      { part: null, status: "undelivered" },
      { part: null, status: "delivered" },
    ],
    "delivered",
  ],
  [
    "delivered, then sent",
    [
      { part: null, status: "delivered" },
      { part: null, status: "sent" },
    ],
    "delivered",
  ],
])("%s", async (_, reports, status) => {
  expect(
    await endOf(
      reports.map((one) => ({ ...one, early: false })),
      "accepted",
    ),
  ).toBe(status);
});

test("a report repeated while a retry waits does not end the retry", async () => {
  const begun = await beginOne();
  await settleOutcome(begun, { kind: "accepted", providerMessageIds: ["r1"] });
  const report: ProviderReport = {
    providerMessageId: "r1",
    reference: null,
    status: "undelivered",
    reason: "unreachable",
    code: null,
    segments: null,
    raw: {},
  };
  await receiveReports(outbox.accountId, [report]);
  await readOnly().query(`update message set status = 'queued' where id = $1`, [begun.messageId]);
  await receiveReports(outbox.accountId, [report]);
  expect((await lookAt(begun.messageId)).status).toBe("queued");
});
