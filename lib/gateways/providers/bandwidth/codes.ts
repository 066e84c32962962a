import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { ProviderReport } from "../provider.ts";

// errorCode of a message-failed. First digit: 4 our doing, 5 theirs, 9 unclear; second: 6 and 7 the carrier's word.
const reasons = new Map<number, DeliveryReason>([
  [4001, "configuration-error"],
  [4301, "encoding-unsupported"],
  [4302, "sender-rejected"],
  [4303, "bad-number"],
  [4350, "bad-number"],
  [4360, "expired"],
  [4401, "routing-error"],
  [4403, "sender-rejected"],
  [4404, "bad-number"],
  [4405, "sender-rejected"],
  [4406, "not-in-use"],
  [4407, "sender-rejected"],
  [4408, "bad-number"],
  [4409, "media-unsupported"],
  [4410, "media-rejected"],
  [4411, "media-rejected"],
  [4412, "media-rejected"],
  [4420, "no-route"],
  [4421, "no-route"],
  [4431, "sender-kind-unsupported"],
  [4432, "country-blocked"],
  [4433, "sender-kind-unsupported"],
  [4434, "bad-number"],
  [4451, "configuration-error"],
  [4452, "configuration-error"],
  [4470, "filtered"],
  [4476, "sender-unregistered"],
  [4481, "sender-rejected"],
  [4482, "recipient-barred"],
  [4492, "bad-number"],
  [4493, "credentials-rejected"],
  [4700, "media-unsupported"],
  [4701, "unreachable"],
  [4702, "unreachable"],
  [4711, "media-rejected"],
  [4712, "media-rejected"],
  [4720, "bad-number"],
  [4721, "not-in-use"],
  [4730, "no-route"],
  [4740, "sender-rejected"],
  [4750, "blocked"],
  [4751, "too-long"],
  [4752, "content-rejected"],
  [4770, "filtered"],
  [4771, "filtered"],
  [4772, "blocked"],
  [4773, "sender-unregistered"],
  [4774, "sender-unregistered"],
  [4775, "opted-out-at-provider"],
  [4780, "too-fast"],
  [4781, "too-fast"],
  [4785, "too-fast"],
  [4790, "recipient-barred"],
  [4791, "sender-unregistered"],
  [4792, "sender-unregistered"],
  [4793, "sender-unregistered"],
  [4795, "sender-unregistered"],
  [5106, "no-route"],
  [5600, "operator-error"],
  [5610, "operator-error"],
  [5620, "operator-error"],
  [5630, "operator-error"],
  [5650, "not-delivered"],
  [9902, "no-final-report"],
]);

const statuses = new Map<string, ProviderReport["status"]>([
  ["message-sending", "queued"],
  ["message-sent", "sent"],
  ["message-delivered", "delivered"],
  ["message-read", "delivered"],
]);

/** What an event says. A failure that the carrier reported is `undelivered`, one of Bandwidth's own is `failed`. */
export function verdictOf(type: string, code: number | null): Pick<ProviderReport, "status" | "reason"> {
  const status = statuses.get(type);
  if (status !== undefined) return { status, reason: null };
  const known = code === null ? undefined : reasons.get(code);
  if (code !== null && code >= 9000) return { status: "unknown", reason: known ?? "unknown-report" };
  if (known === "expired") return { status: "expired", reason: known };
  const isCarriers = code === null || [6, 7].includes(Math.floor(code / 100) % 10);
  if (isCarriers) return { status: "undelivered", reason: known ?? "not-delivered" };
  return { status: "failed", reason: known ?? (code < 5000 ? "provider-rejected" : "provider-error") };
}
