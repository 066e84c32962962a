import { nameOfStatus } from "#lib/gateways/smpp/command-status.ts";
import type { Refusal } from "../outcome.ts";
import type { ProviderReport } from "../provider.ts";

type Verdict = Pick<ProviderReport, "status" | "reason">;

// SMPP 3.4, 5.2.28 and appendix B: message_state by its number and its word in a receipt's text.
const states: readonly (readonly [number, string, Verdict])[] = [
  [0, "SCHEDULED", { status: "queued", reason: null }],
  [1, "ENROUTE", { status: "sent", reason: null }],
  [2, "DELIVRD", { status: "delivered", reason: null }],
  [3, "EXPIRED", { status: "expired", reason: "expired" }],
  [4, "DELETED", { status: "undelivered", reason: "deleted-by-operator" }],
  [5, "UNDELIV", { status: "undelivered", reason: "not-delivered" }],
  [6, "ACCEPTD", { status: "sent", reason: null }],
  [7, "UNKNOWN", { status: "unknown", reason: "no-final-report" }],
  [8, "REJECTD", { status: "failed", reason: "provider-rejected" }],
  [9, "SKIPPED", { status: "failed", reason: "provider-rejected" }],
];

/** What a receipt says, by its message_state or its word, cut to seven letters or written out. */
export function verdictOf(state: number | null, word: string | null): Verdict {
  const start = word?.toUpperCase().slice(0, 5) ?? "";
  const known = states.find(([number, name]) =>
    state === null ? name.slice(0, 5) === start : number === state,
  );
  // What nobody knows is never a failure.
  return known?.[2] ?? { status: "unknown", reason: "unknown-report" };
}

// SMPP 3.4, 5.1.3. What is left out says no more than that the text was not taken.
const refusals = new Map<number, Omit<Refusal, "code">>([
  [0x04, { reason: "provider-error", retryable: true }],
  [0x08, { reason: "provider-error", retryable: true }],
  [0x0a, { reason: "sender-rejected" }],
  [0x0b, { reason: "bad-number" }],
  [0x0e, { reason: "credentials-rejected" }],
  [0x0f, { reason: "credentials-rejected" }],
  [0x14, { reason: "provider-busy", retryable: true }],
  [0x15, { reason: "configuration-error" }],
  [0x43, { reason: "configuration-error" }],
  [0x48, { reason: "sender-kind-unsupported" }],
  [0x49, { reason: "sender-kind-unsupported" }],
  [0x50, { reason: "configuration-error" }],
  [0x51, { reason: "configuration-error" }],
  [0x53, { reason: "configuration-error" }],
  [0x58, { reason: "too-fast", retryable: true }],
  [0x61, { reason: "configuration-error" }],
  [0x62, { reason: "configuration-error" }],
  [0x64, { reason: "provider-error", retryable: true }],
]);

/** Why a submit_sm was not taken, by the status of its answer. */
export function refusalOf(status: number): Refusal {
  return { code: nameOfStatus(status), ...(refusals.get(status) ?? { reason: "provider-rejected" }) };
}

/** Statuses of a bind's answer that another try does not mend: password, system_id, system_type. */
export const wrongCredentials: readonly number[] = [0x0e, 0x0f, 0x53];
/** Bound already: by a line that the SMSC still believes in, or by somebody else. */
export const ALREADY_BOUND = 0x05;
