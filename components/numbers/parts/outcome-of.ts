import type { Message } from "#lib/contract/message.ts";

export type Outcome = "going" | "sent" | "delivered" | "failed";

/** What became of a text of ours, as a test tells it. */
export function outcomeOf({ status }: Pick<Message, "status">): Outcome {
  if (status === "delivered" || status === "sent") return status;
  return ["queued", "scheduled", "sending"].includes(status) ? "going" : "failed";
}
