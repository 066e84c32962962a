import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Page } from "#lib/contract/page.ts";
import type { Webhook, WebhookDelivery, WebhookDeliveryDetail } from "#lib/contract/webhook.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

const LOOK_AGAIN_MS = 5_000;

/** The webhooks and how they fare; anew every few seconds while they are on screen. */
export function webhooksQuery() {
  return queryOptions({
    queryKey: keys.webhooks,
    queryFn: ({ signal }) => api<Page<Webhook>>("GET", "/webhooks", { signal }).then((page) => page.items),
    refetchInterval: LOOK_AGAIN_MS,
  });
}

/** What went to a webhook, page by page. */
export function deliveriesQuery(id: string, status: WebhookDelivery["status"] | null) {
  return infiniteQueryOptions({
    queryKey: [...keys.webhooks, id, "deliveries", status],
    queryFn: ({ pageParam, signal }) =>
      api<Page<WebhookDelivery>>("GET", `/webhooks/${id}/deliveries`, {
        query: { limit: 50, status, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: LOOK_AGAIN_MS,
  });
}

/** One delivery: what was sent, and each try. */
export function webhookDeliveryQuery(id: string, deliveryId: string) {
  return queryOptions({
    queryKey: [...keys.webhooks, id, "deliveries", "one", deliveryId],
    queryFn: ({ signal }) =>
      api<WebhookDeliveryDetail>("GET", `/webhooks/${id}/deliveries/${deliveryId}`, { signal }),
  });
}
