import { infiniteQueryOptions } from "@tanstack/react-query";
import type { QuarantinedText } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** Texts that no conversation took, newest first; asked for again, as no event tells of them. */
export function quarantineQuery() {
  return infiniteQueryOptions({
    queryKey: keys.quarantine,
    queryFn: ({ pageParam, signal }) =>
      api<Page<QuarantinedText>>("GET", "/quarantine", { query: { limit: 50, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: 30_000,
  });
}
