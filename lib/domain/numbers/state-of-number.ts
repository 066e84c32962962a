import type { NumberOverview, NumberState } from "#lib/contract/number-overview.ts";

type Known = Pick<NumberOverview, "kind" | "status" | "account" | "day" | "lastInAt">;

/** Fewer ended texts than this say nothing about a rate. */
const ENOUGH = 20;
const LOWEST_SHARE = 0.95;

/** How a number fares now: the worst that is true of it. */
export function stateOfNumber({ kind, status, account, day, lastInAt }: Known, at: Date): NumberState {
  if (status !== "active") return status;
  if (account === null) return "no-account";
  const { trouble } = account;
  if (trouble?.restingUntil && Date.parse(trouble.restingUntil) > at.getTime()) return "resting";
  if (trouble) return "failing";
  const ended = day.delivered + day.undelivered;
  if (ended >= ENOUGH && day.delivered / ended < LOWEST_SHARE) return "low-delivery";
  // Nobody can text a name: what it sends is all there is to see.
  if (kind === "alphanumeric") return day.out.some((count) => count > 0) ? "healthy" : "quiet";
  if (lastInAt === null) return "untested";
  return Date.parse(lastInAt) < at.getTime() - 24 * 3_600_000 ? "quiet" : "healthy";
}
