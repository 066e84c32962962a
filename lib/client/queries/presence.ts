import { queryOptions } from "@tanstack/react-query";
import type { Presence } from "#lib/contract/live.ts";
import { keys } from "#lib/client/keys.ts";

/** The colleagues who look at, or write in, a conversation right now. Filled by live events alone. */
export function presenceQuery(conversationId: string) {
  return queryOptions<Presence[]>({
    queryKey: keys.presence(conversationId),
    queryFn: () => [],
    initialData: [],
    staleTime: Infinity,
  });
}
