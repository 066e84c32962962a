import type { Message } from "#lib/contract/message.ts";

export type FailureSentence = "notSent" | "notDelivered" | "outcomeUnknown";

/** Which sentence (a key under thread) says how a text of ours ended: it never left, it did not arrive, or nobody knows. */
export function failureSentence(status: Message["status"]): FailureSentence {
  if (status === "failed" || status === "suppressed") return "notSent";
  return status === "unknown" ? "outcomeUnknown" : "notDelivered";
}
