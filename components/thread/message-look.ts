import type { ShownMessage } from "#lib/client/shown-message.ts";
import type { MessageStatus } from "#lib/contract/message.ts";

/** How a bubble is drawn: whose side it is on and what may be done about it. */
export type MessageLook =
  "in" | "sent" | "delivered" | "queued" | "waiting" | "scheduled" | "failed" | "withheld";

const looks: Record<MessageStatus, MessageLook> = {
  received: "in",
  recorded: "sent",
  scheduled: "scheduled",
  queued: "queued",
  sending: "queued",
  sent: "sent",
  delivered: "delivered",
  undelivered: "failed",
  failed: "failed",
  expired: "failed",
  unknown: "failed",
  suppressed: "withheld",
  cancelled: "withheld",
};

const localLooks = { sending: "queued", waiting: "waiting", stopped: "failed" } as const;

export function lookOf(message: ShownMessage): MessageLook {
  return message.local ? localLooks[message.local.state] : looks[message.status];
}

/** Whether it must carry its own line below, so that what is said and offered there is about it alone. */
export function standsAlone(message: ShownMessage): boolean {
  if (message.parts) return true;
  const look = lookOf(message);
  if (look === "sent" && message.statusReason !== null) return true;
  return look !== "in" && look !== "sent" && look !== "delivered";
}

/** Failed, and certain not to have arrived: what "Retry all" sends again. */
export function hasCertainlyFailed({ local, status }: ShownMessage): boolean {
  return !local && (status === "failed" || status === "undelivered" || status === "expired");
}

/** Taken back by its own sender within the undo time: as if never written. */
export function isTakenBack(message: ShownMessage): boolean {
  return message.status === "cancelled" && message.kind === "text";
}

/** Whole seconds in which a text just written can still be taken back; 0 when it is too late or was never due. */
export function secondsToUndo(message: ShownMessage, now: number): number {
  if (message.status !== "queued" || message.dueAt === null) return 0;
  return Math.max(0, Math.ceil((Date.parse(message.dueAt) - now) / 1000));
}
