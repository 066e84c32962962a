import { queryOptions } from "@tanstack/react-query";
import type { Number } from "#lib/contract/number.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** The numbers that the asker's teams serve, retired ones too. */
export function numbersQuery() {
  return queryOptions({
    queryKey: keys.numbers,
    queryFn: ({ signal }) =>
      api<Page<Number>>("GET", "/numbers", { query: { limit: 200 }, signal }).then((page) => page.items),
    staleTime: 60_000,
  });
}
