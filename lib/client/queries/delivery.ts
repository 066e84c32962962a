import { queryOptions } from "@tanstack/react-query";
import type { MessageDelivery } from "#lib/contract/delivery.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** How a text went: its attempts and reports. Asked anew at each status, which is what `revision` counts. */
export function deliveryQuery(messageId: string, revision: number) {
  return queryOptions({
    queryKey: keys.delivery(messageId, revision),
    queryFn: ({ signal }) => api<MessageDelivery>("GET", `/messages/${messageId}/delivery`, { signal }),
  });
}
