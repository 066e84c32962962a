import { queryOptions } from "@tanstack/react-query";
import type { Episode } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** The stretches of a conversation from open to closed, newest first. */
export function episodesQuery(id: string) {
  return queryOptions({
    queryKey: keys.episodes(id),
    queryFn: ({ signal }) => api<Page<Episode>>("GET", `/conversations/${id}/episodes`, { signal }),
    staleTime: 30_000,
  });
}
