import type { QueryClient } from "@tanstack/react-query";
import type { AssignmentResult, AssignmentsInput, Workload } from "#lib/contract/workload.ts";
import { api } from "#lib/client/api.ts";
import { moveTokens } from "#lib/client/cache/move-tokens.ts";
import { keys } from "#lib/client/keys.ts";

const mostAtOnce = 200;
type Item = AssignmentsInput["items"][number];
type Answer = { items: AssignmentResult[] };

/** Gives conversations to members or to nobody: shown at once, then as the server has it. */
export async function handOut(client: QueryClient, items: readonly Item[]): Promise<AssignmentResult[]> {
  const owners = new Map(items.map(({ conversationId, memberId }) => [conversationId, memberId]));
  client.setQueriesData<Workload>({ queryKey: keys.workload }, (board) => board && moveTokens(board, owners));
  return settled(client, items, (part) => api<Answer>("POST", "/assignments", { body: { items: part } }));
}

/** Spreads conversations over whoever is available: the server chooses. */
export function spread(client: QueryClient, ids: readonly string[]): Promise<AssignmentResult[]> {
  return settled(client, ids, (part) =>
    api<Answer>("POST", "/assignments/spread", { body: { conversationIds: part } }),
  );
}

async function settled<Item>(
  client: QueryClient,
  items: readonly Item[],
  call: (part: Item[]) => Promise<Answer>,
): Promise<AssignmentResult[]> {
  const results: AssignmentResult[] = [];
  try {
    for (let at = 0; at < items.length; at += mostAtOnce)
      results.push(...(await call(items.slice(at, at + mostAtOnce))).items);
  } finally {
    void client.invalidateQueries({ queryKey: keys.workload });
  }
  return results;
}
