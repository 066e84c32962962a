import type { Actor } from "#lib/contract/permissions.ts";
import type { ReplayInput } from "#lib/contract/webhook.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { allowed, lockWebhook, showWebhook } from "./manage-webhooks.ts";

/** More at once would hold up what happens now for too long. */
const MOST = 10_000;

/**
 * Sends again what was given up, or with `delivered` what arrived too: one delivery, or all of a stretch of time, with the
 * ids they had. The tries begin anew; those there were stay in the log.
 */
export async function replay(
  actor: Actor,
  webhookId: string,
  input: ReplayInput,
): Promise<{ count: number }> {
  allowed(actor);
  return inTransaction(async (tx) => {
    await lockWebhook(tx, webhookId);
    const rows = await tx.query(
      `update webhook_delivery set status = 'pending', due_at = $5, ended_at = null, lease_until = null,
              tries_before = attempts
        where id in (
          select id from webhook_delivery where endpoint_id = $1
             and ($2::bigint is null or id = $2)
             and ($3::timestamptz is null or happened_at >= $3) and ($4::timestamptz is null or happened_at < $4)
             and (status = 'failed' or (status = 'delivered' and ($6 or $2::bigint is not null)))
           order by id limit ${MOST + 1})
       returning id`,
      [
        webhookId,
        input.deliveryId ?? null,
        input.from ?? null,
        input.until ?? null,
        now(),
        input.delivered ?? false,
      ],
    );
    if (rows.length > MOST)
      throw new AppError(
        "invalid",
        `That is more than ${MOST.toLocaleString("en")} at once: take a shorter time.`,
      );
    return { count: rows.length };
  });
}

/** Sends a test to an endpoint, whatever it wants to hear of. */
export async function sendTest(actor: Actor, webhookId: string): Promise<{ deliveryId: string }> {
  const { off } = await showWebhook(actor, webhookId);
  if (off !== null) throw new AppError("conflict", "Switch it on first.");
  return inTransaction(async (tx) => {
    await lockWebhook(tx, webhookId);
    const [row] = await tx.query<{ deliveryId: string }>(
      `insert into webhook_delivery (endpoint_id, message_id, type, happened_at, due_at)
       values ($1, $2, 'webhook.test', $3, $3) returning id::text as "deliveryId"`,
      [webhookId, newId(), now()],
    );
    return { deliveryId: row?.deliveryId ?? "" };
  });
}
