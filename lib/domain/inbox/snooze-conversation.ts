import type { Conversation } from "#lib/contract/conversation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { AppError } from "#lib/platform/errors.ts";
import { changeConversation, eventBy, signature } from "./change-conversation.ts";
import { nextActivity } from "./message-row.ts";

/** Puts a conversation away until a time; a text from the contact brings it back earlier. */
export function snoozeConversation(actor: Actor, id: string, until: Date): Promise<Conversation> {
  return changeConversation(actor, id, "conversation.snooze", async (state, tx, at) => {
    if (until <= at) {
      throw new AppError("invalid", "Choose a time that is still to come.", {
        fields: { until: "must be in the future" },
      });
    }
    if (state.status === "closed")
      throw new AppError("conflict", "It is closed: reopen it before you snooze it.");
    state.status = "snoozed";
    state.snoozedUntil = until;
    return {
      rows: [nextActivity(state, { type: "snoozed", until: until.toISOString() }, signature(actor), at)],
      events: [eventBy(actor, "conversation.snoozed", state, at)],
    };
  });
}

/** Brings a snoozed conversation back by hand. */
export function unsnoozeConversation(actor: Actor, id: string): Promise<Conversation> {
  return changeConversation(actor, id, "conversation.snooze", (state, _tx, at) => {
    if (state.status !== "snoozed") return null;
    state.status = "open";
    state.snoozedUntil = null;
    return {
      rows: [nextActivity(state, { type: "woken", cause: "member" }, signature(actor), at)],
      events: [eventBy(actor, "conversation.woken", state, at)],
    };
  });
}
