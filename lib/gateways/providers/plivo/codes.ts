import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { ProviderReport } from "../provider.ts";

// plivo.com/docs/messaging/troubleshooting/error-codes
const reasons = new Map<string, DeliveryReason>([
  ["10", "content-rejected"],
  ["20", "operator-error"],
  ["30", "filtered"],
  ["40", "sender-rejected"],
  ["50", "bad-number"],
  ["60", "routing-error"],
  ["70", "not-in-use"],
  ["80", "unreachable"],
  ["90", "no-route"],
  ["100", "blocked"],
  ["110", "too-long"],
  ["200", "opted-out-at-provider"],
  ["201", "country-blocked"],
  ["300", "provider-error"],
  ["420", "expired"],
  ["450", "country-blocked"],
  ["451", "recipient-barred"],
  ["900", "quota"],
  ["910", "account-suspended"],
  ["1000", "not-delivered"],
]);

const statuses = new Map<string, ProviderReport["status"]>([
  ["queued", "queued"],
  ["sent", "sent"],
  ["delivered", "delivered"],
  ["read", "delivered"],
  ["undelivered", "undelivered"],
  ["failed", "failed"],
  ["rejected", "failed"],
]);

/** What a status callback says. */
export function verdictOf(status: string, code: string | null): Pick<ProviderReport, "status" | "reason"> {
  const known = statuses.get(status.toLowerCase());
  if (known === undefined) return { status: "unknown", reason: "unknown-report" };
  if (known !== "undelivered" && known !== "failed") return { status: known, reason: null };
  const reason = reasons.get(code ?? "") ?? (known === "failed" ? "provider-rejected" : "not-delivered");
  return { status: reason === "expired" ? "expired" : known, reason };
}
