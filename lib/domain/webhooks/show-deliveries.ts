import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import type { WebhookDelivery, WebhookDeliveryDetail, WebhookDeliveryQuery } from "#lib/contract/webhook.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { makePayload, testPayload } from "./make-payload.ts";
import { showWebhook } from "./manage-webhooks.ts";

type Row = Omit<WebhookDelivery, "happenedAt" | "dueAt"> & {
  happenedAt: Date;
  dueAt: Date;
  eventSeq: string | null;
};

const ROWS = `
  select d.id::text, d.message_id as "webhookId", d.type, d.status, d.attempts, d.happened_at as "happenedAt",
         d.due_at as "dueAt", d.event_seq::text as "eventSeq", coalesce(t.http_status::text, t.error) as "lastAnswer"
    from webhook_delivery d
    left join webhook_attempt t on t.delivery_id = d.id and t.count = d.attempts`;

/** What went to an endpoint, or is to go, the newest first. */
export async function listDeliveries(
  actor: Actor,
  webhookId: string,
  { status, cursor, limit }: WebhookDeliveryQuery,
): Promise<Page<WebhookDelivery>> {
  const { id } = await showWebhook(actor, webhookId);
  const before = cursor === undefined ? null : decodeCursor(cursor, ["seq"])[0];
  const rows = await readOnly().query<Row>(
    `${ROWS} where d.endpoint_id = $1 and ($2::text is null or d.status = $2) and ($3::bigint is null or d.id < $3)
      order by d.id desc limit $4`,
    [id, status ?? null, before, limit + 1],
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(present), nextCursor: last ? encodeCursor([last.id]) : null };
}

/** One delivery with each try, and what is sent, made anew: what was erased meanwhile is not in it. */
export async function showDelivery(
  actor: Actor,
  webhookId: string,
  deliveryId: string,
): Promise<WebhookDeliveryDetail> {
  const { id } = await showWebhook(actor, webhookId);
  const [row] = await readOnly().query<Row>(`${ROWS} where d.endpoint_id = $1 and d.id = $2`, [
    id,
    /^\d{1,18}$/.test(deliveryId) ? deliveryId : null,
  ]);
  if (!row) throw notFound("delivery");
  const tries = await readOnly().query<Omit<WebhookDeliveryDetail["tries"][number], "at"> & { at: Date }>(
    `select count, at, duration_ms as "durationMs", http_status as "httpStatus", error, response
       from webhook_attempt where delivery_id = $1 order by count`,
    [row.id],
  );
  const request = row.eventSeq === null ? testPayload(row.happenedAt) : await makePayload(row.eventSeq);
  return {
    ...present(row),
    request: request ?? "",
    tries: tries.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })),
  };
}

function present({ happenedAt, dueAt, eventSeq: _, ...row }: Row): WebhookDelivery {
  return { ...row, happenedAt: happenedAt.toISOString(), dueAt: dueAt.toISOString() };
}
