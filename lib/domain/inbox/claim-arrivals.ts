import type { Tx } from "#lib/platform/db/transaction.ts";
import { claimReceipts, type Receipt, receiptKey, releaseReceipts } from "./claim-receipts.ts";
import { type ConversationState, stateColumns } from "./conversation-state.ts";
import { insertConversations, type Pair } from "./open-conversations.ts";

export type Claimed = {
  /** The locked conversation; null where someone else holds it now. Equal pairs share one. */
  state: ConversationState | null;
  /** Whether the text is new: this is the first time that its receipt is taken. */
  fresh: boolean;
};

type Wanted = { pair: Pair; receipt: Receipt };
type Locked = ConversationState & { position: number };

/**
 * Locks each text's conversation, opening those that do not exist yet, and takes its receipt. In the order asked. Texts
 * of known conversations cost one round trip, first ones two: what can travel together does.
 */
export async function claimArrivals(tx: Tx, wanted: readonly Wanted[], at: Date): Promise<Claimed[]> {
  const pairs = wanted.map(({ pair }) => pair);
  const [known, fresh] = await Promise.all([
    lockKnown(tx, pairs),
    claimReceipts(
      tx,
      wanted.map(({ receipt }) => receipt),
      at,
    ),
  ]);
  const states = new Map<string, ConversationState>();
  addStates(states, known, pairs);
  const rest = pairs.filter((pair) => !states.has(pairKey(pair)));
  if (rest.length > 0) addStates(states, await openAndLock(tx, rest, at), rest);
  const claims = wanted.map(({ pair, receipt }): Claimed => {
    const state = states.get(pairKey(pair)) ?? null;
    // The same text twice in one batch: only its first copy is new.
    return { state, fresh: state !== null && fresh.delete(receiptKey(receipt)) };
  });
  await releaseReceipts(
    tx,
    wanted.filter(({ receipt }) => fresh.has(receiptKey(receipt))).map(({ receipt }) => receipt),
  );
  return claims;
}

// Not found means new, or held by others: making what is there already does nothing, and held it stays.
async function openAndLock(tx: Tx, pairs: readonly Pair[], at: Date): Promise<Locked[]> {
  const [, locked] = await Promise.all([insertConversations(tx, pairs, at), lockKnown(tx, pairs)]);
  return locked;
}

function addStates(
  states: Map<string, ConversationState>,
  locked: readonly Locked[],
  pairs: readonly Pair[],
): void {
  for (const { position, ...state } of locked) {
    const pair = pairs[position];
    if (pair && !states.has(pairKey(pair))) states.set(pairKey(pair), state);
  }
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

function pairKey({ address, numberId }: Pair): string {
  return `${numberId} ${address.country} ${address.value}`;
}
