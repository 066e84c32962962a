import { queryOptions } from "@tanstack/react-query";
import type { SavedReply } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** The texts that / offers in the composer. */
export function savedRepliesQuery() {
  return queryOptions({
    queryKey: keys.savedReplies,
    queryFn: ({ signal }) =>
      api<Page<SavedReply>>("GET", "/saved-replies", { query: { limit: 200 }, signal }).then(
        (page) => page.items,
      ),
    staleTime: 60_000,
  });
}
