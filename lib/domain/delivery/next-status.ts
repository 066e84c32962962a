import type { MessageStatus } from "#lib/contract/message.ts";
import type { ProviderReport } from "#lib/gateways/providers/provider.ts";

type Reported = ProviderReport["status"];

// Ends, the more telling later: an end gives way to a more telling one only, so the order of reports does not matter.
const ends: readonly MessageStatus[] = ["expired", "failed", "undelivered"];
const unsent: readonly MessageStatus[] = ["queued", "scheduled"];
const unsentByChoice: readonly MessageStatus[] = ["cancelled", "suppressed"];

/**
 * The status of an outbound text after a report: statuses only move forward. `delivered` is proof and beats every
 * other; of the other ends the most telling stands; `unknown` gives way to anything that is known. What a provider has
 * queued is `sent` to us: it is theirs. A text that waits to be sent (again) is not ended by news of an earlier try.
 */
export function nextStatus(current: MessageStatus, reported: Reported): MessageStatus {
  if (current === "delivered" || reported === "delivered") return "delivered";
  if (unsentByChoice.includes(current)) return current;
  if (ends.includes(current)) return ends.indexOf(current) < ends.indexOf(reported) ? reported : current;
  if (reported === "queued" || reported === "sent") return "sent";
  return unsent.includes(current) ? current : reported;
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

/** One report on an attempt: the part it names (a provider's id), or null. */
export type PartReport = { part: string | null; status: Reported };

/**
 * What all reports on one attempt come to, whatever their order; `parts` are the provider's ids of the text's parts.
 * Delivered when every part is. Else a part that failed ends the text, also where the same part arrived after all: an
 * end is never taken back for less than the whole text.
 */
export function verdictOfReports(parts: readonly string[], reports: readonly PartReport[]): Reported | null {
  const all = reports.map(({ status }) => status);
  // Without the provider's ids (the outcome of the call is unknown) nobody knows how many parts there are: one answers
  // for the text.
  if (parts.length === 0) return statusOfPart(all);
  // A report that names none of the parts speaks of all of them.
  const speaksOf = (report: PartReport, part: string) =>
    report.part === part || report.part === null || !parts.includes(report.part);
  const whole = statusOfParts(
    parts.map((part) =>
      statusOfPart(reports.filter((report) => speaksOf(report, part)).map(({ status }) => status)),
    ),
  );
  if (whole === "delivered") return whole;
  return worstFirst.find((status) => ends.includes(status) && all.includes(status)) ?? whole;
}
