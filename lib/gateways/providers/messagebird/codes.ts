import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import { mapErrors } from "../map-errors.ts";
import type { ProviderReport } from "../provider.ts";

// statusErrorCode of a status report: the network's own below 100, MessageBird's from there on.
const reasons = new Map<number, DeliveryReason>([
  ...mapErrors,
  [103, "opted-out-at-provider"],
  [104, "sender-unregistered"],
]);

// statusReason, where no code came (docs.bird.com, SMS errors and error codes).
const inWords = new Map<string, DeliveryReason>([
  ["unknown subscriber", "not-in-use"],
  ["unavailable subscriber", "unreachable"],
  ["expired", "expired"],
  ["opted out", "opted-out-at-provider"],
  ["dlr not received", "no-final-report"],
]);

const statuses = new Map<string, ProviderReport["status"]>([
  ["scheduled", "queued"],
  ["sent", "sent"],
  ["buffered", "sent"],
  ["delivered", "delivered"],
  ["expired", "expired"],
  ["delivery_failed", "undelivered"],
]);

/** What a status report says. Where the network never answered, nobody knows whether the text arrived. */
export function verdictOf(
  status: string,
  code: string | null,
  words: string | null,
): Pick<ProviderReport, "status" | "reason"> {
  const known = statuses.get(status.toLowerCase());
  if (known === undefined) return { status: "unknown", reason: "unknown-report" };
  if (known !== "expired" && known !== "undelivered") return { status: known, reason: null };
  const reason = reasons.get(Number(code ?? Number.NaN)) ?? inWords.get(words?.toLowerCase() ?? "");
  if (reason === "no-final-report") return { status: "unknown", reason };
  if (known === "expired") return { status: known, reason: "expired" };
  return { status: known, reason: reason ?? "not-delivered" };
}

/** Why a call was refused, by the code of its first error. */
export function refusalReason(code: number, parameter: string | null): DeliveryReason {
  if (code === 2) return "credentials-rejected";
  if (code === 20) return "configuration-error";
  if (code === 25) return "quota";
  if (parameter === "originator") return "sender-rejected";
  return parameter === "recipients" || parameter === "recipient" ? "bad-number" : "provider-rejected";
}
