import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { ProviderReport } from "../provider.ts";

// Codes of a text's error, as @messagebird/sdk names them.
const reasons = new Map<string, DeliveryReason>([
  ["invalid_destination", "bad-number"],
  ["unreachable", "unreachable"],
  ["blocked_by_carrier", "blocked"],
  ["blocked_by_recipient", "blocked"],
  ["landline_unreachable", "landline"],
  ["content_rejected", "content-rejected"],
  ["sender_unregistered", "sender-unregistered"],
  ["recipient_opted_out", "opted-out-at-provider"],
  ["provider_unavailable", "provider-error"],
  ["insufficient_balance", "quota"],
]);

// Names of a refused call's error.
const refusals = new Map<string, DeliveryReason>([
  ["SMSInvalidRecipient", "bad-number"],
  ["SMSNoEligibleSender", "sender-rejected"],
  ["SMSSenderNotConfigured", "sender-rejected"],
  ["SenderCategoryNotPermitted", "sender-unregistered"],
  ["SMSUnsupportedFeature", "configuration-error"],
]);

const statuses = new Map<string, ProviderReport["status"]>([
  ["sms.accepted", "queued"],
  ["sms.sent", "sent"],
  ["sms.delivered", "delivered"],
  ["sms.expired", "expired"],
  ["sms.rejected", "failed"],
  ["sms.failed", "undelivered"],
  ["sms.undelivered", "undelivered"],
]);

/** Whether an event tells what became of a text. */
export function isReport(event: string): boolean {
  return statuses.has(event);
}

/** What an event says of its text. */
export function verdictOf(event: string, code: string | null): Pick<ProviderReport, "status" | "reason"> {
  const known = statuses.get(event);
  if (known === undefined) return { status: "unknown", reason: "unknown-report" };
  if (known === "expired") return { status: known, reason: "expired" };
  if (known !== "failed" && known !== "undelivered") return { status: known, reason: null };
  const fallback = known === "failed" ? "provider-rejected" : "not-delivered";
  return { status: known, reason: reasons.get(code ?? "") ?? fallback };
}

/** Why a call was refused, by the name and the kind of its error; null where neither tells. */
export function refusalReason(name: string, kind: string): DeliveryReason | null {
  if (kind === "billing_error") return "quota";
  return refusals.get(name) ?? null;
}
