import { type DeliveryReason, familyOf } from "#lib/contract/delivery-reason.ts";
import type { SendOutcome } from "#lib/gateways/providers/provider.ts";

/** What is wrong with an account, as one call showed it. */
export type Trouble = { reason: DeliveryReason; code: string; retryAfterMs?: number | undefined };

/** An account's circuit: `restingUntil` null lets everything through. */
export type Circuit = { failures: number; rests: number; restingUntil: Date | null };

const FAILURES_TO_REST = 5;
const FIRST_REST_MS = 5_000;
const LONGEST_REST_MS = 2 * 60_000;

/**
 * What a call says of its account: `healthy`, where the provider answered for this one text, good or bad; trouble, where
 * the next text would fare no better; null, where it says nothing.
 */
export function troubleOf(outcome: SendOutcome): Trouble | "healthy" | null {
  if (outcome.kind === "accepted") return "healthy";
  if (outcome.kind === "unknown") return { reason: "provider-error", code: outcome.cause };
  const { reason, code, retryAfterMs } = outcome;
  const family = familyOf(reason);
  if (family === "account" || family === "provider") return { reason, code, retryAfterMs };
  return family === "unclear" || family === "waiting" ? null : "healthy";
}

/**
 * The circuit after one more trouble: five in a row put the account to rest, and so does a provider that says how long;
 * each rest lasts twice as long, two minutes at most. Calls that were running when the rest began don't lengthen it.
 */
export function circuitAfter(before: Circuit | null, { retryAfterMs = 0 }: Trouble, at: Date): Circuit {
  const failures = (before?.failures ?? 0) + 1;
  const rests = before?.rests ?? 0;
  if (before?.restingUntil && before.restingUntil > at) return { ...before, failures };
  if (failures < FAILURES_TO_REST && retryAfterMs === 0) return { failures, rests, restingUntil: null };
  const restMs = Math.min(LONGEST_REST_MS, Math.max(retryAfterMs, FIRST_REST_MS * 2 ** rests));
  return { failures, rests: rests + 1, restingUntil: new Date(at.getTime() + restMs) };
}
