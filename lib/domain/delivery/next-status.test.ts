import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MessageStatus } from "#lib/contract/message.ts";
import type { ProviderReport } from "#lib/gateways/providers/provider.ts";
import { nextStatus, type PartReport, statusOfPart, statusOfParts, verdictOfReports } from "./next-status.ts";

type Reported = ProviderReport["status"];
const columns: Reported[] = ["queued", "sent", "delivered", "undelivered", "failed", "expired", "unknown"];

// Rows: where the text stands. Columns: what is reported. Cells: where it stands then.
const table: [MessageStatus, MessageStatus[]][] = [
  ["scheduled", ["sent", "sent", "delivered", ...Array<MessageStatus>(4).fill("scheduled")]],
  ["queued", ["sent", "sent", "delivered", ...Array<MessageStatus>(4).fill("queued")]],
  ["sending", ["sent", "sent", "delivered", "undelivered", "failed", "expired", "unknown"]],
  ["sent", ["sent", "sent", "delivered", "undelivered", "failed", "expired", "unknown"]],
  ["unknown", ["sent", "sent", "delivered", "undelivered", "failed", "expired", "unknown"]],
  ["delivered", Array<MessageStatus>(7).fill("delivered")],
  ["undelivered", only("undelivered")],
  ["failed", ["failed", "failed", "delivered", "undelivered", "failed", "failed", "failed"]],
  ["expired", ["expired", "expired", "delivered", "undelivered", "failed", "expired", "expired"]],
  ["cancelled", only("cancelled")],
  ["suppressed", only("suppressed")],
];

function only(status: MessageStatus): MessageStatus[] {
  return columns.map((reported) => (reported === "delivered" ? "delivered" : status));
}

describe("next status", () => {
  test.each(table)("from %s", (current, expected) => {
    expect(columns.map((reported) => nextStatus(current, reported))).toEqual(expected);
  });

  test("delivered once is delivered for ever, whatever else is reported in whatever order", () => {
    const anyReports = fc.array(fc.constantFrom(...columns));
    fc.assert(
      fc.property(anyReports, anyReports, (before, after) => {
        expect([...before, "delivered" as const, ...after].reduce<MessageStatus>(nextStatus, "sending")).toBe(
          "delivered",
        );
      }),
    );
  });
});

describe("parts", () => {
  test("a part's reports give the same status in whatever order they came", () => {
    expect(statusOfPart(["sent", "undelivered", "sent"])).toBe("undelivered");
    expect(statusOfPart(["undelivered", "sent"])).toBe("undelivered");
    expect(statusOfPart(["delivered", "sent", "queued"])).toBe("delivered");
    expect(statusOfPart([])).toBeNull();
  });

  test.each<[(Reported | null)[], Reported | null]>([
    [["delivered", "delivered"], "delivered"],
    [["delivered", null], "sent"],
    [["delivered", "sent"], "sent"],
    [["delivered", "undelivered"], "undelivered"],
    [["unknown", "delivered"], "unknown"],
    [[null, null], null],
  ])("%j make %s", (parts, whole) => {
    expect(statusOfParts(parts)).toBe(whole);
  });
});

describe("all reports on a text", () => {
  const reports = fc.array(
    fc.record({
      part: fc.constantFrom("a", "b", "c", null),
      status: fc.constantFrom(...columns),
    }),
    { minLength: 1, maxLength: 7 },
  );

  /** Where a text ends when they come one after the other, each time looked at anew. */
  function endOf(parts: readonly string[], inOrder: readonly PartReport[]): MessageStatus {
    let status: MessageStatus = "sent";
    for (let count = 1; count <= inOrder.length; count++) {
      const verdict = verdictOfReports(parts, inOrder.slice(0, count));
      if (verdict) status = nextStatus(status, verdict);
    }
    return status;
  }

  test.each([[["a", "b"]], [["a"]], [["a", "b", "c"]], [[]]])(
    "end it alike in whatever order they come, and however often (parts %j)",
    (parts) => {
      const shuffled = reports.chain((given) =>
        fc.tuple(
          fc.constant(given),
          fc.shuffledSubarray(given, { minLength: given.length }),
          fc.subarray(given),
        ),
      );
      fc.assert(
        fc.property(shuffled, ([given, again, twice]) => {
          const end = endOf(parts, given);
          expect(endOf(parts, [...again, ...twice])).toBe(end);
          // All at once, as when they were early.
          expect(nextStatus("sent", verdictOfReports(parts, given) ?? "sent")).toBe(end);
        }),
        { numRuns: 3_000 },
      );
    },
  );

  test("a part that failed and arrived after all leaves the text failed until the others have arrived too", () => {
    const failed: PartReport[] = [
      { part: "a", status: "failed" },
      { part: "a", status: "delivered" },
    ];
    expect(verdictOfReports(["a", "b"], failed)).toBe("failed");
    expect(verdictOfReports(["a", "b"], [...failed, { part: "b", status: "delivered" }])).toBe("delivered");
  });
});
