import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { ProviderReport } from "../provider.ts";

// Error codes of a refused call and of a report, by the dictionary at twilio.com/docs/api/errors. Those of texts that
// Twilio kept from us (30038, 30039) are not among them.
const reasons = new Map<number, DeliveryReason>([
  [20003, "credentials-rejected"],
  [20005, "account-suspended"],
  [20006, "credentials-rejected"],
  [20429, "provider-busy"],
  [21211, "bad-number"],
  [21212, "sender-rejected"],
  [21219, "configuration-error"],
  [21408, "country-blocked"],
  [21601, "sender-rejected"],
  [21602, "empty-text"],
  [21603, "sender-rejected"],
  [21604, "bad-number"],
  [21606, "sender-rejected"],
  [21608, "configuration-error"],
  [21609, "configuration-error"],
  [21610, "opted-out-at-provider"],
  [21611, "too-fast"],
  [21612, "no-route"],
  [21614, "landline"],
  [21617, "too-long"],
  [21618, "content-rejected"],
  [21619, "empty-text"],
  [21620, "media-rejected"],
  [21621, "media-unsupported"],
  [21622, "media-unsupported"],
  [21623, "media-rejected"],
  [21624, "configuration-error"],
  [21635, "landline"],
  [21656, "content-rejected"],
  [21657, "sender-rejected"],
  [21660, "sender-rejected"],
  [21661, "sender-kind-unsupported"],
  [21701, "configuration-error"],
  [21702, "configuration-error"],
  [21703, "configuration-error"],
  [21704, "configuration-error"],
  [21705, "configuration-error"],
  [21708, "sender-rejected"],
  [21709, "sender-rejected"],
  [21712, "sender-rejected"],
  [30001, "too-fast"],
  [30002, "account-suspended"],
  [30003, "unreachable"],
  [30004, "blocked"],
  [30005, "not-in-use"],
  [30006, "landline"],
  [30007, "filtered"],
  [30008, "not-delivered"],
  [30009, "operator-error"],
  [30010, "quota"],
  [30011, "media-unsupported"],
  [30012, "configuration-error"],
  [30013, "configuration-error"],
  [30014, "bad-number"],
  [30017, "operator-error"],
  [30018, "sender-unregistered"],
  [30019, "media-rejected"],
  [30020, "provider-error"],
  [30021, "provider-error"],
  [30022, "too-fast"],
  [30023, "too-fast"],
  [30024, "sender-unregistered"],
  [30027, "too-fast"],
  [30032, "sender-unregistered"],
  [30033, "sender-unregistered"],
  [30034, "sender-unregistered"],
  [30035, "sender-unregistered"],
  [30036, "expired"],
  [30410, "operator-error"],
  [30450, "filtered"],
  [90007, "configuration-error"],
]);

const statuses = new Map<string, ProviderReport["status"]>([
  ["accepted", "queued"],
  ["scheduled", "queued"],
  ["queued", "queued"],
  ["sending", "queued"],
  ["sent", "sent"],
  ["delivered", "delivered"],
  ["read", "delivered"],
  ["undelivered", "undelivered"],
  ["failed", "failed"],
  ["canceled", "failed"],
]);

/** Why, by Twilio's error code; null where the code is none that we know. */
export function reasonOf(code: string | null): DeliveryReason | null {
  return reasons.get(Number(code ?? Number.NaN)) ?? null;
}

/** What a status callback says. A status that is new to us is `unknown`, never a failure. */
export function verdictOf(status: string, code: string | null): Pick<ProviderReport, "status" | "reason"> {
  const known = statuses.get(status.toLowerCase());
  if (known === undefined) return { status: "unknown", reason: "unknown-report" };
  if (known !== "undelivered" && known !== "failed") return { status: known, reason: null };
  const reason = reasonOf(code) ?? (known === "failed" ? "provider-rejected" : "not-delivered");
  return { status: reason === "expired" ? "expired" : known, reason };
}

/** Codes that say "not now": the text was not taken and may be offered again. */
export function isForNow(code: string): boolean {
  return code === "20429" || code === "21611";
}
