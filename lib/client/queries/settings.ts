import { queryOptions } from "@tanstack/react-query";
import type { TagUses } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import type { ApiKey, Invite, TeamHoldings } from "#lib/contract/staff.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** The invitations nobody has followed yet. */
export function invitesQuery() {
  return queryOptions({
    queryKey: keys.invites,
    queryFn: ({ signal }) => itemsOf<Invite>("/invites", signal),
  });
}

/** The API keys that work. */
export function apiKeysQuery() {
  return queryOptions({
    queryKey: keys.apiKeys,
    queryFn: ({ signal }) => itemsOf<ApiKey>("/api-keys", signal),
  });
}

/** How many conversations wear each tag, by the tag's id. */
export function tagUsesQuery() {
  return queryOptions({
    queryKey: keys.tagUses,
    queryFn: async ({ signal }) => {
      const items = await itemsOf<TagUses>("/tags/uses", signal);
      return new Map(items.map(({ id, uses }) => [id, uses]));
    },
  });
}

/** What a team would leave behind. */
export function teamHoldingsQuery(teamId: string) {
  return queryOptions({
    queryKey: [...keys.teams, teamId, "holdings"],
    queryFn: ({ signal }) => api<TeamHoldings>("GET", `/teams/${teamId}/holdings`, { signal }),
    staleTime: 0,
  });
}

async function itemsOf<Item>(path: string, signal: AbortSignal): Promise<Item[]> {
  return (await api<Page<Item>>("GET", path, { query: { limit: 200 }, signal })).items;
}
