import type { ProviderReport } from "../provider.ts";

type Verdict = Pick<ProviderReport, "status" | "reason">;

// MyLINK SMS API v1, status codes of delivery reports. 1xxx: on its way; 3xxx: their platform refused;
// 40xx: could not be handed on, or the operator or handset did not take it.
const codes = new Map<number, Verdict>([
  [1, { status: "queued", reason: null }],
  [2, { status: "queued", reason: null }],
  [1000, { status: "queued", reason: null }],
  [1001, { status: "sent", reason: null }],
  [2000, { status: "delivered", reason: null }],
  [3000, { status: "failed", reason: "credentials-rejected" }],
  [3001, { status: "failed", reason: "configuration-error" }],
  [3002, { status: "failed", reason: "sender-rejected" }],
  [3003, { status: "failed", reason: "sender-kind-unsupported" }],
  [3004, { status: "failed", reason: "bad-number" }],
  [3005, { status: "failed", reason: "landline" }],
  [3006, { status: "failed", reason: "encoding-unsupported" }],
  [3007, { status: "failed", reason: "content-rejected" }],
  [3008, { status: "failed", reason: "content-rejected" }],
  [3009, { status: "failed", reason: "too-fast" }],
  [3010, { status: "failed", reason: "provider-rejected" }],
  [3011, { status: "failed", reason: "quota" }],
  [3013, { status: "failed", reason: "country-blocked" }],
  [4000, { status: "failed", reason: "provider-error" }],
  [4001, { status: "failed", reason: "routing-error" }],
  [4002, { status: "failed", reason: "no-route" }],
  [4003, { status: "undelivered", reason: "recipient-barred" }],
  [4004, { status: "undelivered", reason: "recipient-barred-for-now" }],
  [4005, { status: "undelivered", reason: "operator-error" }],
  [4006, { status: "undelivered", reason: "blocked" }],
  [4007, { status: "undelivered", reason: "not-delivered" }],
  [4008, { status: "expired", reason: "expired" }],
  [4009, { status: "unknown", reason: "no-final-report" }],
  [4010, { status: "unknown", reason: "reports-unsupported" }],
  [4011, { status: "undelivered", reason: "deleted-by-operator" }],
  [5000, { status: "queued", reason: null }],
]);

const types = new Map<string, Verdict>([
  ["accepted", { status: "queued", reason: null }],
  ["queued", { status: "queued", reason: null }],
  ["retried", { status: "queued", reason: null }],
  ["sent", { status: "sent", reason: null }],
  ["delivered", { status: "delivered", reason: null }],
  ["read", { status: "delivered", reason: null }],
  ["rejected", { status: "failed", reason: "provider-rejected" }],
  ["failed", { status: "undelivered", reason: "not-delivered" }],
]);

/** What a report says: its code decides, else its type. What neither table knows is `unknown`, never a failure. */
export function verdictOf(code: number | null, type: string | null): Verdict {
  const byCode = code === null ? undefined : codes.get(code);
  return byCode ?? types.get(type?.toLowerCase() ?? "") ?? { status: "unknown", reason: "unknown-report" };
}
