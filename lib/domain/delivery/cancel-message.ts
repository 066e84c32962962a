import type { Message } from "#lib/contract/message.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { eventBy } from "#lib/domain/inbox/change-conversation.ts";
import { saveConversations } from "#lib/domain/inbox/conversation-state.ts";
import { publishConversation } from "#lib/domain/inbox/publish.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { restoreLastMessage } from "#lib/domain/inbox/restore-last-message.ts";
import { restoreWait } from "#lib/domain/inbox/restore-wait.ts";
import { now } from "#lib/platform/clock.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { type Hold, setStatus, showMessage } from "./change-status.ts";
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
    if (hold.conversation.status !== "closed") await restoreWait(hold.tx, hold.conversation);
    await restoreFirstReply(hold);
    await restoreLastMessage(hold.tx, hold.conversation);
    await saveConversations(hold.tx, [hold.conversation]);
    const event = { messageId, data: { status: "cancelled" } };
    await recordEvents(hold.tx, [eventBy(actor, "message.status-changed", hold.conversation, now(), event)]);
    await showMessage(hold);
    hold.afterCommit(() => publishConversation(hold.conversation));
    return messageOf(hold);
  });
}

// A reply that nobody got was no answer: the episode's first one is the next that stands, if any.
async function restoreFirstReply({ tx, messageId }: Hold): Promise<void> {
  await tx.query(
    `update episode e set first_reply_at = (
        select min(m.created_at) from message m
         where m.conversation_id = e.conversation_id and m.direction = 'out' and m.kind = 'text'
           and m.author_kind in ('member', 'key') and m.status <> 'cancelled'
           and m.created_at >= e.opened_at and (e.closed_at is null or m.created_at <= e.closed_at))
       from message taken
      where taken.id = $1 and e.conversation_id = taken.conversation_id and e.first_reply_at = taken.created_at`,
    [messageId],
  );
}

function isUnsent({ status }: Outbound): boolean {
  return status === "queued" || status === "scheduled";
}
