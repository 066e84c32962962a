import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import type { Me } from "#lib/contract/member.ts";
import { ApiProblem } from "./api.ts";
import { keys } from "./keys.ts";

/**
 * The browser's memory of what the server said; the page brings who is signed in. `onSignedOut` runs when the server no
 * longer knows them.
 */
export function createQueryClient(me: Me, onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ApiProblem && error.status === 401) onSignedOut();
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < 1 && error instanceof ApiProblem && error.status >= 502,
      },
      mutations: { networkMode: "always" },
    },
  });
  client.setQueryData(keys.me, me);
  return client;
}
