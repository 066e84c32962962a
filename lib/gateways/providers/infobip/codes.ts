import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import { mapErrors } from "../map-errors.ts";
import type { ProviderReport } from "../provider.ts";

type Verdict = Pick<ProviderReport, "status" | "reason">;

// infobip.com/docs/essentials/api-essentials/response-status-and-error-codes. The id of a status:
const byStatus = new Map<number, DeliveryReason>([
  [4, "blocked"],
  [6, "country-blocked"],
  [8, "bad-number"],
  [10, "recipient-barred"],
  [11, "sender-unregistered"],
  [12, "quota"],
  [13, "sender-rejected"],
  [14, "opted-out-at-provider"],
  [17, "quota"],
  [18, "configuration-error"],
  [19, "no-route"],
  [20, "too-fast"],
  [21, "provider-error"],
  [24, "content-rejected"],
  [25, "too-long"],
  [51, "bad-number"],
  [52, "bad-number"],
  [87, "filtered"],
]);

// The id of an error, more telling than the status where there is one; below 100 the network's own.
const byError = new Map<number, DeliveryReason>([
  ...mapErrors,
  [51, "operator-error"],
  [71, "encoding-unsupported"],
  [256, "memory-full"],
  [345, "no-route"],
  [351, "bad-number"],
  [352, "bad-number"],
  [355, "too-long"],
  [368, "sender-rejected"],
  [375, "sender-rejected"],
  [433, "account-suspended"],
  [488, "sender-unregistered"],
  [502, "no-final-report"],
  [541, "too-fast"],
  [542, "quota"],
  [560, "blocked"],
  [561, "filtered"],
  [562, "sender-unregistered"],
  [563, "sender-unregistered"],
  [564, "blocked"],
  [565, "sender-kind-unsupported"],
  [566, "blocked"],
  [568, "landline"],
  [569, "recipient-barred"],
  [571, "sender-unregistered"],
  [572, "sender-unregistered"],
  [573, "opted-out-at-provider"],
  [581, "recipient-barred-for-now"],
  [592, "no-route"],
  [594, "sender-unregistered"],
  [597, "no-route"],
  [603, "opted-out-at-provider"],
  [604, "filtered"],
  [607, "filtered"],
  [608, "filtered"],
  [609, "quota"],
  [628, "unreachable"],
  [629, "landline"],
  [630, "too-fast"],
  [631, "operator-error"],
  [632, "blocked"],
  [811, "expired"],
  [815, "no-final-report"],
  [1031, "unreachable"],
  [2049, "recipient-barred"],
  [2050, "recipient-barred"],
  [2052, "opted-out-at-provider"],
  [2053, "sender-rejected"],
  [3041, "not-in-use"],
  [4099, "quota"],
  [4100, "expired"],
  [4101, "expired"],
  [4098, "expired"],
  [4103, "too-fast"],
  [4104, "too-fast"],
  [4202, "too-fast"],
]);

// Its group: what remains where the id is new to us.
const DELIVERED_TO_OPERATOR = 2;
const EXPIRED_DLR_UNKNOWN = 29;
const groups = new Map<string, Verdict>([
  ["OK", { status: "queued", reason: null }],
  ["ACCEPTED", { status: "queued", reason: null }],
  ["PENDING", { status: "sent", reason: null }],
  ["DELIVERED", { status: "delivered", reason: null }],
  ["UNDELIVERABLE", { status: "undelivered", reason: "not-delivered" }],
  ["EXPIRED", { status: "expired", reason: "expired" }],
  ["REJECTED", { status: "failed", reason: "provider-rejected" }],
]);

/** What a status object says, with the error beside it. "Delivered to the operator" is in the delivered group, and is not delivered. */
export function verdictOf(group: string | null, status: number | null, error: number | null): Verdict {
  if (status === DELIVERED_TO_OPERATOR) return { status: "sent", reason: null };
  if (status === EXPIRED_DLR_UNKNOWN) return { status: "unknown", reason: "no-final-report" };
  const known = groups.get(group?.toUpperCase() ?? "");
  if (known === undefined) return { status: "unknown", reason: "unknown-report" };
  if (known.reason === null || known.status === "expired") return known;
  const reason = byError.get(error ?? 0) ?? byStatus.get(status ?? 0) ?? known.reason;
  if (reason === "no-final-report") return { status: "unknown", reason };
  return { status: reason === "expired" ? "expired" : known.status, reason };
}

/** Statuses in the answer to a send call that say "not now": too many to one number, or a fault of theirs. */
export function isForNow(status: number | null): boolean {
  return status === 21;
}
