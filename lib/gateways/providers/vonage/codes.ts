import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { ProviderReport } from "../provider.ts";

type Verdict = Pick<ProviderReport, "status" | "reason">;

/** SMS API: the `status` of a part in the answer to a send call (not the err-code of receipts: 9 is another thing there). */
export const smsSendReasons = new Map<string, DeliveryReason>([
  ["1", "too-fast"],
  ["2", "provider-rejected"],
  ["3", "provider-rejected"],
  ["4", "credentials-rejected"],
  ["6", "provider-rejected"],
  ["7", "recipient-barred"],
  ["8", "account-suspended"],
  ["9", "quota"],
  ["10", "provider-busy"],
  ["11", "configuration-error"],
  ["12", "too-long"],
  ["14", "credentials-rejected"],
  ["15", "sender-rejected"],
  ["22", "configuration-error"],
  ["23", "configuration-error"],
  ["29", "configuration-error"],
  ["32", "configuration-error"],
  ["33", "sender-rejected"],
]);

// SMS API: err-code of a delivery receipt.
const receiptReasons = new Map<string, DeliveryReason>([
  ["1", "not-delivered"],
  ["2", "unreachable"],
  ["3", "not-in-use"],
  ["4", "recipient-barred"],
  ["5", "routing-error"],
  ["6", "filtered"],
  ["7", "unreachable"],
  ["8", "operator-error"],
  ["9", "opted-out-at-provider"],
  ["10", "content-rejected"],
  ["11", "no-route"],
  ["12", "no-route"],
  ["13", "recipient-barred"],
  ["14", "recipient-barred"],
  ["15", "recipient-barred-for-now"],
  ["16", "too-fast"],
  ["50", "sender-unregistered"],
  ["51", "sender-unregistered"],
  ["52", "filtered"],
  ["53", "blocked"],
  ["54", "blocked"],
  ["99", "not-delivered"],
]);

// Messages API: codes of errors, the same at send and in a status.
const messagesReasons = new Map<string, DeliveryReason>([
  ["1000", "too-fast"],
  ["1010", "provider-rejected"],
  ["1020", "provider-rejected"],
  ["1030", "provider-error"],
  ["1040", "provider-rejected"],
  ["1050", "recipient-barred"],
  ["1060", "account-suspended"],
  ["1070", "quota"],
  ["1080", "configuration-error"],
  ["1090", "too-long"],
  ["1100", "provider-error"],
  ["1120", "sender-rejected"],
  ["1140", "configuration-error"],
  ["1160", "configuration-error"],
  ["1170", "bad-number"],
  ["1180", "unreachable"],
  ["1190", "not-in-use"],
  ["1200", "recipient-barred"],
  ["1210", "filtered"],
  ["1220", "unreachable"],
  ["1230", "operator-error"],
  ["1240", "opted-out-at-provider"],
  ["1241", "too-fast"],
  ["1250", "no-route"],
  ["1260", "no-route"],
  ["1270", "recipient-barred"],
  ["1280", "recipient-barred"],
  ["1290", "recipient-barred-for-now"],
]);

const receiptStatuses = new Map<string, ProviderReport["status"]>([
  ["accepted", "sent"],
  ["buffered", "sent"],
  ["delivered", "delivered"],
  ["expired", "expired"],
  ["failed", "undelivered"],
  ["rejected", "failed"],
]);

const messagesStatuses = new Map<string, ProviderReport["status"]>([
  ["submitted", "sent"],
  ["delivered", "delivered"],
  ["read", "delivered"],
  ["rejected", "failed"],
  ["undeliverable", "undelivered"],
]);

/** What a delivery receipt of the SMS API says. */
export function receiptVerdict(status: string, code: string | null): Verdict {
  const told = status.toLowerCase();
  if (told === "unknown") return { status: "unknown", reason: "no-final-report" };
  return verdictOf(receiptStatuses.get(told), receiptReasons.get(code ?? ""));
}

/** What a status webhook of the Messages API says. */
export function messagesVerdict(status: string, code: string | null): Verdict {
  return verdictOf(messagesStatuses.get(status.toLowerCase()), messagesReasons.get(code ?? ""));
}

/** Why the Messages API refused a text; null where the code is none that we know. */
export function messagesReason(code: string): DeliveryReason | null {
  return messagesReasons.get(code) ?? null;
}

function verdictOf(
  status: ProviderReport["status"] | undefined,
  reason: DeliveryReason | undefined,
): Verdict {
  if (status === undefined) return { status: "unknown", reason: "unknown-report" };
  if (status === "sent" || status === "delivered") return { status, reason: null };
  if (status === "expired") return { status, reason: reason ?? "expired" };
  return { status, reason: reason ?? (status === "failed" ? "provider-rejected" : "not-delivered") };
}
