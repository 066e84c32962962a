import type { MessageStatus } from "#lib/contract/message.ts";
import type { ProviderReport } from "#lib/gateways/providers/provider.ts";

type Reported = ProviderReport["status"];

const ended: readonly MessageStatus[] = ["undelivered", "failed", "expired"];
const unsentByChoice: readonly MessageStatus[] = ["cancelled", "suppressed"];

/**
 * The status of an outbound text after a report: statuses only move forward. `delivered` is proof and beats every
 * other; the first other end stands; `unknown` gives way to anything that is known. What a provider has queued is
 * `sent` to us: it is theirs.
 */
export function nextStatus(current: MessageStatus, reported: Reported): MessageStatus {
  if (current === "delivered" || reported === "delivered") return "delivered";
  if (ended.includes(current) || unsentByChoice.includes(current)) return current;
  if (reported === "queued" || reported === "sent") return "sent";
  return reported;
}

const worstFirst: readonly Reported[] = [
  "undelivered",
  "failed",
  "expired",
  "unknown",
  "queued",
  "sent",
  "delivered",
];

/** One part's status out of all its reports, in whatever order they came; null when there are none. */
export function statusOfPart(reports: readonly Reported[]): Reported | null {
  if (reports.includes("delivered")) return "delivered";
  return worstFirst.find((status) => reports.includes(status)) ?? null;
}

/**
 * A text's status out of its parts': delivered only when every part is, and no better than its worst part. A part
 * that has not been heard of (null) holds the text at `sent`. Null when nothing was heard at all.
 */
export function statusOfParts(parts: readonly (Reported | null)[]): Reported | null {
  const heard = parts.filter((part) => part !== null);
  if (heard.length === 0) return null;
  const worst = worstFirst.find((status) => heard.includes(status)) ?? null;
  return worst === "delivered" && heard.length < parts.length ? "sent" : worst;
}
