import { queryOptions } from "@tanstack/react-query";
import type { Team } from "#lib/contract/member.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** The teams of the organisation. */
export function teamsQuery() {
  return queryOptions({
    queryKey: keys.teams,
    queryFn: ({ signal }) =>
      api<Page<Team>>("GET", "/teams", { query: { limit: 200 }, signal }).then((page) => page.items),
    staleTime: 60_000,
  });
}
