import { queryOptions } from "@tanstack/react-query";
import type { Draft } from "#lib/contract/conversation.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** The asker's unfinished reply or note in a conversation. */
export function draftQuery(id: string) {
  return queryOptions({
    queryKey: keys.draft(id),
    queryFn: ({ signal }) => api<Draft>("GET", `/conversations/${id}/draft`, { signal }),
    staleTime: Infinity,
  });
}
