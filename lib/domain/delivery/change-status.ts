import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { Encoding, MessageStatus } from "#lib/contract/message.ts";
import type { ConversationState } from "#lib/domain/inbox/conversation-state.ts";
import { loadMessage } from "#lib/domain/inbox/load-messages.ts";
import { publishMessageChanged } from "#lib/domain/inbox/publish.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { now } from "#lib/platform/clock.ts";
import { mirrorOptOut } from "./mirror-opt-out.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";

/** One transaction's hold on a message whose conversation is locked. */
export type Hold = { tx: Tx; afterCommit: AfterCommit; conversation: ConversationState; messageId: string };

export type StatusChange = {
  status: MessageStatus;
  reason?: DeliveryReason | null;
  code?: string | null;
  leaseUntil?: Date | null;
  segments?: number | null;
  encoding?: Encoding;
};

/** Changes a text's status by what its sending came to: writes it, records the event, shows it once committed. */
export async function changeStatus(hold: Hold, change: StatusChange): Promise<void> {
  await setStatus(hold, change);
  await recordEvents(hold.tx, [
    {
      type: "message.status-changed",
      at: now(),
      actorKind: "system",
      conversationId: hold.conversation.id,
      messageId: hold.messageId,
      data: { status: change.status },
    },
  ]);
  await showMessage(hold);
  if (change.reason === "opted-out-at-provider")
    await mirrorOptOut(hold.tx, hold.afterCommit, hold.conversation, hold.messageId);
}

/** Writes a status with why (no reason given: none is left). Sets when it was sent and delivered, the first time. */
export async function setStatus({ tx, messageId }: Hold, change: StatusChange): Promise<void> {
  await tx.query(
    `update message set status = $2, revision = revision + 1, status_reason = $3, status_code = $4, lease_until = $5,
            segments = coalesce($6, segments), encoding = coalesce($7, encoding),
            sent_at = case when $2 in ('sent', 'delivered') then coalesce(sent_at, $8) else sent_at end,
            delivered_at = case when $2 = 'delivered' then coalesce(delivered_at, $8) end
      where id = $1`,
    [
      messageId,
      change.status,
      change.reason ?? null,
      change.code ?? null,
      change.leaseUntil ?? null,
      change.segments ?? null,
      change.encoding ?? null,
      now(),
    ],
  );
}

/** Shows a message as it stands now to everyone who sees its conversation, once this is committed. */
export async function showMessage({ tx, afterCommit, conversation, messageId }: Hold): Promise<void> {
  const message = await loadMessage(tx, messageId);
  if (!message) throw notFound("message");
  afterCommit(() => publishMessageChanged(conversation, message));
}
