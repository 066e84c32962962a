import type { Message, MessageStatus } from "#lib/contract/message.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { eventBy } from "#lib/domain/inbox/change-conversation.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { requireSendable } from "#lib/domain/inbox/require-sendable.ts";
import { now } from "#lib/platform/clock.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { setStatus, showMessage } from "./change-status.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { holdMessage, messageOf } from "./hold-message.ts";
import { GIVE_UP_AFTER_MS } from "./limits.ts";

const retryable: readonly MessageStatus[] = ["failed", "undelivered", "expired", "unknown", "suppressed"];

/**
 * Sends a text again that did not arrive, or may not have: due at once, its attempts counted on. A second click finds
 * it on its way and changes nothing. Refused like a new reply where nothing may be sent (`opted-out`, `reply-locked`).
 * One of many retried at once goes as bulk, which never delays a person's reply.
 */
export function retryMessage(
  actor: Actor,
  messageId: string,
  { asBulk = false }: { asBulk?: boolean } = {},
): Promise<Message> {
  return holdMessage(messageId, async (hold, { status, ...text }) => {
    if (!can(actor, "conversation.reply", hold.conversation)) throw notFound("message");
    if (status === "cancelled") throw new AppError("conflict", "This text was taken back. Write it anew.");
    if (!retryable.includes(status)) return messageOf(hold);
    const { afterOptOut } = await requireSendable(hold.tx, hold.conversation, { ...text, messageId });
    const at = now();
    await hold.tx.query(
      `update message set due_at = $2, give_up_at = $3, route_rank = 0, sent_at = null,
              lane = greatest(lane, $4), after_opt_out = $5 where id = $1`,
      [messageId, at, new Date(at.getTime() + GIVE_UP_AFTER_MS), asBulk ? 1 : 0, afterOptOut],
    );
    await setStatus(hold, { status: "queued" });
    const event = { messageId, data: { retry: true } };
    await recordEvents(hold.tx, [eventBy(actor, "message.queued", hold.conversation, at, event)]);
    await notifyDue(hold.tx);
    await showMessage(hold);
    return messageOf(hold);
  });
}
