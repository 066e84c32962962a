import { type DeliveryReason, deliveryReason } from "#lib/contract/delivery-reason.ts";
import type { Failures, Outcomes } from "#lib/contract/health.ts";
import type { Counted } from "./count-outcomes.ts";

/** What a text counts as; null: nothing yet, or nothing was to be delivered. */
type Kind = "delivered" | "failed" | "waiting" | "unknown" | null;

/** What a text in this status counts as. `sent` with a reason has got no report in time. */
export function outcomeOf(status: string, reason: string | null): Kind {
  switch (status) {
    case "delivered":
      return "delivered";
    case "undelivered":
    case "failed":
    case "expired":
      return "failed";
    case "unknown":
      return "unknown";
    case "sent":
      return reason === null ? "waiting" : "unknown";
    default:
      return null;
  }
}

/** The outcomes of the day or the week. The rate is of what is known to have arrived or not; all else stands beside it. */
export function sumOutcomes(rows: readonly Counted[], span: "day" | "week"): Outcomes {
  const sum = { delivered: 0, failed: 0, waiting: 0, unknown: 0 };
  for (const row of rows) {
    const kind = outcomeOf(row.status, row.reason);
    if (kind) sum[kind] += row[span];
  }
  const known = sum.delivered + sum.failed;
  return { ...sum, rate: known === 0 ? null : sum.delivered / known };
}

/** How many of the day's texts should have been reported on by now, and have not been. */
export function countUnreported(rows: readonly Counted[]): number {
  const unreported = rows.filter(({ status, reason }) =>
    ["waiting", "unknown"].includes(outcomeOf(status, reason) ?? ""),
  );
  return unreported.reduce((sum, row) => sum + row.dayLate, 0);
}

/** Why texts failed, the most frequent first. */
export function sumFailures(rows: readonly Counted[]): Failures {
  const byReason = new Map<DeliveryReason | null, { day: number; week: number }>();
  for (const row of rows) {
    if (outcomeOf(row.status, row.reason) !== "failed") continue;
    const reason = deliveryReason.safeParse(row.reason).data ?? null;
    const before = byReason.get(reason) ?? { day: 0, week: 0 };
    byReason.set(reason, { day: before.day + row.day, week: before.week + row.week });
  }
  return [...byReason]
    .map(([reason, counts]) => ({ reason, ...counts }))
    .toSorted((a, b) => b.week - a.week || b.day - a.day);
}
