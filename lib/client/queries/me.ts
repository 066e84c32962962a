import { queryOptions } from "@tanstack/react-query";
import type { Me } from "#lib/contract/member.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** Who is signed in, and the organisation's name, zone, locale and undo time. */
export function meQuery() {
  return queryOptions({
    queryKey: keys.me,
    queryFn: ({ signal }) => api<Me>("GET", "/me", { signal }),
    staleTime: 300_000,
  });
}
