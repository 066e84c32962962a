import type { QueryClient } from "@tanstack/react-query";
import type { Retries } from "#lib/contract/delivery.ts";
import { api } from "#lib/client/api.ts";

export type RetryPlace = { conversationId: string } | { numberId: string };

/** Sends failed texts again, page by page. Those that may have arrived are left; how many, the answer says. */
export async function retryFailed(
  client: QueryClient,
  place: RetryPlace,
  since: string | null,
): Promise<Omit<Retries, "nextCursor">> {
  const path = "numberId" in place ? `/numbers/${place.numberId}` : `/conversations/${place.conversationId}`;
  const sum = { retried: 0, unknown: 0, refused: 0 };
  let cursor: string | null = null;
  do {
    const page: Retries = await api<Retries>("POST", `${path}/retries`, {
      body: { ...(since !== null && { since }), ...(cursor !== null && { cursor }) },
      timeoutMs: 60_000,
    });
    sum.retried += page.retried;
    sum.refused += page.refused;
    sum.unknown = page.unknown;
    cursor = page.nextCursor;
  } while (cursor !== null);
  // What the socket did not bring (it may be away) is asked for.
  void client.invalidateQueries({ queryKey: ["messages"] });
  return sum;
}
