import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { ProviderReport } from "../provider.ts";

// developers.telnyx.com/docs/messaging/messages/error-codes; 1xxxx and 403xx at the send call, 400xx in reports.
const reasons = new Map<string, DeliveryReason>([
  ["10001", "not-in-use"],
  ["10002", "bad-number"],
  ["10009", "credentials-rejected"],
  ["10010", "credentials-rejected"],
  ["10011", "too-fast"],
  ["10016", "bad-number"],
  ["20002", "credentials-rejected"],
  ["20006", "credentials-rejected"],
  ["20012", "account-suspended"],
  ["20013", "account-suspended"],
  ["20014", "configuration-error"],
  ["20015", "configuration-error"],
  ["20016", "configuration-error"],
  ["20017", "configuration-error"],
  ["20100", "quota"],
  ["40001", "landline"],
  ["40002", "filtered"],
  ["40003", "filtered"],
  ["40004", "blocked"],
  ["40005", "expired"],
  ["40006", "operator-error"],
  ["40008", "not-delivered"],
  ["40009", "content-rejected"],
  ["40010", "sender-unregistered"],
  ["40011", "too-fast"],
  ["40012", "bad-number"],
  ["40013", "sender-rejected"],
  ["40014", "expired"],
  ["40015", "filtered"],
  ["40016", "too-fast"],
  ["40017", "filtered"],
  ["40018", "too-fast"],
  ["40100", "sender-rejected"],
  ["40150", "sender-unregistered"],
  ["40151", "sender-unregistered"],
  ["40300", "opted-out-at-provider"],
  ["40301", "sender-kind-unsupported"],
  ["40302", "too-long"],
  ["40304", "provider-rejected"],
  ["40305", "sender-rejected"],
  ["40306", "sender-unregistered"],
  ["40308", "media-unsupported"],
  ["40309", "country-blocked"],
  ["40310", "bad-number"],
  ["40311", "configuration-error"],
  ["40312", "configuration-error"],
  ["40313", "configuration-error"],
  ["40314", "account-suspended"],
  ["40315", "sender-rejected"],
  ["40316", "empty-text"],
  ["40317", "media-rejected"],
  ["40318", "too-fast"],
  ["40319", "sender-kind-unsupported"],
  ["40320", "sender-rejected"],
  ["40321", "configuration-error"],
  ["40322", "content-rejected"],
  ["40328", "too-long"],
  ["40329", "sender-unregistered"],
]);

const statuses = new Map<string, ProviderReport["status"]>([
  ["scheduled", "queued"],
  ["queued", "queued"],
  ["sending", "queued"],
  ["sent", "sent"],
  ["delivered", "delivered"],
  ["read", "delivered"],
  ["expired", "expired"],
  ["sending_failed", "failed"],
  ["cancelled", "failed"],
  ["delivery_failed", "undelivered"],
]);

/** Why, by Telnyx's error code; null where the code is none that we know. */
export function reasonOf(code: string | null): DeliveryReason | null {
  return reasons.get(code ?? "") ?? null;
}

/** What an event says of one recipient. `delivery_unconfirmed` is an end, too: nobody will say more. */
export function verdictOf(status: string, code: string | null): Pick<ProviderReport, "status" | "reason"> {
  const told = status.toLowerCase();
  if (told === "delivery_unconfirmed") return { status: "unknown", reason: "no-final-report" };
  const known = statuses.get(told);
  if (known === undefined) return { status: "unknown", reason: "unknown-report" };
  if (known === "expired") return { status: known, reason: "expired" };
  if (known !== "failed" && known !== "undelivered") return { status: known, reason: null };
  const reason = reasonOf(code) ?? (known === "failed" ? "provider-rejected" : "not-delivered");
  return { status: reason === "expired" ? "expired" : known, reason };
}

/** Codes that say "not now": the text was not taken and may be offered again. */
export function isForNow(code: string): boolean {
  return ["10011", "40318"].includes(code);
}
