import type { WebhookTraffic } from "#lib/contract/live-traffic.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

type Row = Omit<WebhookTraffic, "oldestHappenedAt"> & { oldest: Date | null };

/** How far each webhook endpoint is behind: what it has not been told, and when the oldest of that happened. */
export async function measureWebhooks(tx: Tx): Promise<WebhookTraffic[]> {
  const rows = await tx.query<Row>(
    `select e.id, e.name, e.off_reason is not null as "isOff", d.undelivered, d.oldest
       from webhook_endpoint e
      cross join lateral (select count(*)::int as undelivered, min(happened_at) as oldest from webhook_delivery
                           where endpoint_id = e.id and status = 'pending') d
      where e.deleted_at is null order by e.name, e.id`,
    [],
  );
  return rows.map(({ oldest, ...endpoint }) => ({
    ...endpoint,
    oldestHappenedAt: oldest?.toISOString() ?? null,
  }));
}
