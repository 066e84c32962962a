import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { ProviderReport } from "../provider.ts";

// Codes of delivery reports: developers.sinch.com/docs/sms/api-reference/sms/tag/Delivery-reports (4xx), and those that
// US networks add (docs/sms/smpp/10dlc-errors).
const reasons = new Map<number, DeliveryReason>([
  [402, "no-route"],
  [403, "provider-error"],
  [404, "not-delivered"],
  [405, "configuration-error"],
  [406, "expired"],
  [407, "provider-rejected"],
  [408, "provider-rejected"],
  [410, "sender-rejected"],
  [411, "too-long"],
  [412, "country-blocked"],
  [413, "account-suspended"],
  [414, "media-rejected"],
  [415, "media-rejected"],
  [416, "media-unsupported"],
  [417, "unreachable"],
  [418, "media-unsupported"],
  [15, "filtered"],
  [60, "sender-unregistered"],
  [62, "filtered"],
  [64, "too-fast"],
  [152, "recipient-barred"],
  [300, "bad-number"],
  [310, "sender-rejected"],
  [321, "blocked"],
]);

const statuses = new Map<string, ProviderReport["status"]>([
  ["queued", "queued"],
  ["dispatched", "sent"],
  ["delivered", "delivered"],
  ["aborted", "failed"],
  ["cancelled", "failed"],
  ["rejected", "failed"],
  ["deleted", "undelivered"],
  ["failed", "undelivered"],
  ["expired", "expired"],
]);

/** What a report of one recipient says. `Unknown` is Sinch's own word for an outcome that it will never learn. */
export function verdictOf(status: string, code: number | null): Pick<ProviderReport, "status" | "reason"> {
  const told = status.toLowerCase();
  if (told === "unknown") return { status: "unknown", reason: "no-final-report" };
  const known = statuses.get(told);
  if (known === undefined) return { status: "unknown", reason: "unknown-report" };
  if (known === "expired") return { status: known, reason: "expired" };
  if (known !== "failed" && known !== "undelivered") return { status: known, reason: null };
  return { status: known, reason: reasons.get(code ?? Number.NaN) ?? reasonOf(told) };
}

function reasonOf(status: string): DeliveryReason {
  if (status === "deleted") return "deleted-by-operator";
  return status === "failed" ? "not-delivered" : "provider-rejected";
}
