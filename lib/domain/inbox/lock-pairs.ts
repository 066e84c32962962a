import type { Tx } from "#lib/platform/db/transaction.ts";
import { type ConversationState, lockFreeConversations, stateColumns } from "./conversation-state.ts";
import { openConversations, type Pair } from "./open-conversations.ts";

type Locked = ConversationState & { position: number };

/**
 * Locks the conversation of each pair, opening those that do not exist yet; null where someone else holds it now.
 * In the order asked; equal pairs share one state. Known conversations cost one statement.
 */
export async function lockPairs(
  tx: Tx,
  pairs: readonly Pair[],
  at: Date,
): Promise<(ConversationState | null)[]> {
  const states = new Map<string, ConversationState>();
  const ids = new Map<number, string>();
  for (const { position, ...state } of await lockKnown(tx, pairs)) {
    ids.set(position, state.id);
    if (!states.has(state.id)) states.set(state.id, state);
  }
  const rest = [...pairs.keys()].filter((position) => !ids.has(position));
  if (rest.length > 0) {
    const opened = await openConversations(
      tx,
      pairs.filter((_, position) => !ids.has(position)),
      at,
    );
    rest.forEach((position, index) => ids.set(position, opened[index] ?? ""));
    for (const state of await lockFreeConversations(tx, [...new Set(opened)])) states.set(state.id, state);
  }
  return pairs.map((_, position) => states.get(ids.get(position) ?? "") ?? null);
}

function lockKnown(tx: Tx, pairs: readonly Pair[]): Promise<Locked[]> {
  return tx.query<Locked>(
    `select ${stateColumns}, k.position::int - 1 as position
       from unnest($1::text[], $2::text[], $3::uuid[]) with ordinality as k(value, country, number_id, position)
       join address a on a.value = k.value and a.country = k.country
       join conversation c on c.address_id = a.id and c.number_id = k.number_id
      order by c.id, k.position for update of c skip locked`,
    [
      pairs.map((pair) => pair.address.value),
      pairs.map((pair) => pair.address.country),
      pairs.map((pair) => pair.numberId),
    ],
  );
}
