import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { CallResult } from "./call-out.ts";
import type { SendOutcome } from "./provider.ts";

export type Answer = Extract<CallResult, { kind: "answer" }>;
/** What a provider's own error code says of a text that it did not take. */
export type Refusal = { code: string; reason: DeliveryReason; retryable?: boolean };

type Reading = {
  /** Reads the body of a 2xx. */
  accepted: (json: unknown) => SendOutcome;
  /** Reads the body of a 4xx; null where it tells nothing more than its status. */
  refusal?: (answer: Answer) => Refusal | null;
};

/**
 * What became of a text, out of the HTTP call that offered it. Certain that nothing was taken: no connection, and every
 * 4xx. Unknown: an answer lost on its way, and every 5xx or redirect, since the body had gone out before.
 */
export function outcomeOf(result: CallResult, { accepted, refusal }: Reading): SendOutcome {
  if (result.kind === "unreached") {
    return { kind: "refused", retryable: true, code: result.cause, reason: "provider-unreachable" };
  }
  if (result.kind === "lost") return { kind: "unknown", cause: result.cause };
  if (result.status >= 200 && result.status < 300) return accepted(result.json);
  if (result.status >= 400 && result.status < 500) return refused(result, refusal?.(result) ?? null);
  return { kind: "unknown", cause: `http-${result.status}` };
}

/** The outcome of a call that was never made, because the provider is certain to refuse the text. */
export function refusedUnasked(code: string, reason: DeliveryReason): SendOutcome {
  return { kind: "refused", retryable: false, code, reason };
}

function refused(answer: Answer, told: Refusal | null): SendOutcome {
  const isBusy = answer.status === 429 || answer.status === 408;
  return {
    kind: "refused",
    retryable: isBusy || told?.retryable === true,
    code: told?.code ?? String(answer.status),
    reason: isBusy ? "provider-busy" : (told?.reason ?? reasonOf(answer.status)),
    ...(answer.retryAfterMs === undefined ? {} : { retryAfterMs: answer.retryAfterMs }),
  };
}

function reasonOf(status: number): DeliveryReason {
  return status === 401 || status === 403 ? "credentials-rejected" : "provider-rejected";
}
