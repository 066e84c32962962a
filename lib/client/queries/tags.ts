import { queryOptions } from "@tanstack/react-query";
import type { Tag } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** The tags in use. */
export function tagsQuery() {
  return queryOptions({
    queryKey: keys.tags,
    queryFn: ({ signal }) =>
      api<Page<Tag>>("GET", "/tags", { query: { limit: 200 }, signal }).then((page) => page.items),
    staleTime: 60_000,
  });
}
