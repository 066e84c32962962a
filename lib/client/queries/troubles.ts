import { queryOptions } from "@tanstack/react-query";
import type { SystemState } from "#lib/contract/trouble.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** What holds up everybody's desk now. Live events keep it true. */
export function troublesQuery() {
  return queryOptions({
    queryKey: keys.troubles,
    queryFn: ({ signal }) => api<SystemState>("GET", "/system", { signal }),
    staleTime: Infinity,
  });
}
