import type { Message } from "#lib/contract/message.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { eventBy } from "#lib/domain/inbox/change-conversation.ts";
import { saveConversations } from "#lib/domain/inbox/conversation-state.ts";
import { publishConversation } from "#lib/domain/inbox/publish.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { restoreWait } from "#lib/domain/inbox/restore-wait.ts";
import { now } from "#lib/platform/clock.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { setStatus, showMessage } from "./change-status.ts";
import { holdMessage, messageOf, type Outbound } from "./hold-message.ts";

/**
 * Takes a text back before it is sent (undo, or a scheduled one): it stays in the thread as `cancelled`, and the
 * contact waits again. Twice is once. `already-sent` when it is with the provider or beyond.
 */
export function cancelMessage(actor: Actor, messageId: string): Promise<Message> {
  return holdMessage(messageId, async (hold, text) => {
    if (!can(actor, "conversation.reply", hold.conversation)) throw notFound("message");
    if (text.status === "cancelled") return messageOf(hold);
    if (!isUnsent(text)) throw new AppError("already-sent", "It is too late to take this text back.");
    await setStatus(hold, { status: "cancelled" });
    await restoreWait(hold.tx, hold.conversation);
    await saveConversations(hold.tx, [hold.conversation]);
    const event = { messageId, data: { status: "cancelled" } };
    await recordEvents(hold.tx, [eventBy(actor, "message.status-changed", hold.conversation, now(), event)]);
    await showMessage(hold);
    hold.afterCommit(() => publishConversation(hold.conversation));
    return messageOf(hold);
  });
}

function isUnsent({ status }: Outbound): boolean {
  return status === "queued" || status === "scheduled";
}
