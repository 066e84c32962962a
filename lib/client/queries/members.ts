import { queryOptions } from "@tanstack/react-query";
import type { Member } from "#lib/contract/member.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** The members of the organisation, to assign to. */
export function membersQuery() {
  return queryOptions({
    queryKey: keys.members,
    queryFn: ({ signal }) =>
      api<Page<Member>>("GET", "/members", { query: { limit: 200 }, signal }).then((page) => page.items),
    staleTime: 60_000,
  });
}
