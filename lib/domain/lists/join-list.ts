import type { JoinedHow } from "#lib/contract/list.ts";
import {
  appendConsent,
  type NewConsentEntry,
  newConsentEntry,
} from "#lib/domain/compliance/append-consent.ts";
import { erasedAmong } from "#lib/domain/compliance/erased-addresses.ts";
import { lockAddresses } from "#lib/domain/compliance/consent-before.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import type { FoundList } from "./find-list.ts";

/** Someone who asks to be on a list, or of whom somebody says so, with the proof. */
export type Join = {
  addressId: string;
  /** What the ledger says of it, besides the list. */
  proof: Partial<NewConsentEntry> & Pick<NewConsentEntry, "source" | "actorKind" | "actorId">;
};

/**
 * What came of it: on it now; on it once they confirm; on it already; or opted out of everything after what they are said
 * to have agreed to, which only they themselves or a person who knows better can lift.
 */
export type Joined = "joined" | "pending" | "already" | "opted-out";

type How = {
  how: JoinedHow;
  /** It is the contact's own, present wish, which lifts an opt-out of theirs. */
  byThemselves: boolean;
};

type Before = { addressId: string; optedOut: boolean; joined: boolean };

/**
 * Puts people on a list: their memberships and, of those who are on it now, the ledger's entries that prove it. Locks
 * their addresses. Answers in the order asked; an address asked twice is on it once.
 */
export async function joinList(
  tx: Tx,
  list: FoundList,
  joins: readonly Join[],
  { how, byThemselves }: How,
  at: Date,
): Promise<Joined[]> {
  const addresses = joins.map((join) => join.addressId);
  await lockAddresses(tx, addresses);
  const before = await readBefore(tx, list, joins, at);
  const erased = byThemselves ? new Set<string>() : await erasedAmong(tx, addresses);
  const entries = new Map<string, NewConsentEntry>();
  const outcomes = joins.map(({ addressId, proof }): Joined => {
    const was = before.get(addressId);
    if (was?.optedOut && !byThemselves) return "opted-out";
    // Whose data was erased is brought back by nobody else.
    if (erased.has(addressId)) return "opted-out";
    if (entries.has(addressId) || (was?.joined && !was.optedOut)) return "already";
    if (list.optIn === "double") return "pending";
    const plain = newConsentEntry(addressId, "opt-in", at);
    entries.set(addressId, { ...plain, ...proof, scope: "list", listId: list.id });
    return "joined";
  });
  const wanted = addresses.filter((_, at) => outcomes[at] === "joined" || outcomes[at] === "pending");
  await askFor(tx, list, how, [...new Set(wanted)], at);
  await appendConsent(tx, [...entries.values()]);
  return outcomes;
}

// Opted out for a text to this list: by the newest entry. One given before what is said here counts as later.
async function readBefore(
  tx: Tx,
  list: FoundList,
  joins: readonly Join[],
  at: Date,
): Promise<Map<string, Before>> {
  const rows = await tx.query<Before>(
    `select k.address_id as "addressId", m.joined_at is not null as joined,
            coalesce(e.action = 'opt-out' and (not k.said or coalesce(e.given_at, e.at) >= k.given_at), false) as "optedOut"
       from unnest($1::uuid[], $2::timestamptz[], $5::boolean[]) as k(address_id, given_at, said)
       left join list_membership m on m.address_id = k.address_id and m.list_id = $3 and m.left_at is null
       left join lateral (
         select action, given_at, at from consent_entry c where c.address_id = k.address_id
            and (c.scope = 'organisation' or c.list_id = $3 or c.number_id = $4)
          order by c.position desc limit 1) e on true`,
    [
      joins.map(({ addressId }) => addressId),
      joins.map(({ proof }) => proof.givenAt ?? at),
      list.id,
      list.numberId,
      joins.map(({ proof }) => proof.givenAt !== null && proof.givenAt !== undefined),
    ],
  );
  return new Map(rows.map((row) => [row.addressId, row]));
}

/** Each stands as asked for, unless they are on it; an entry of the ledger makes a member of who is. */
export async function askFor(
  tx: Tx,
  list: FoundList,
  how: JoinedHow,
  addressIds: readonly string[],
  at: Date,
): Promise<void> {
  if (addressIds.length === 0) return;
  await tx.query(
    `insert into list_membership (id, list_id, address_id, how, asked_at)
     select id, $2, address_id, $3, $4::timestamptz from unnest($1::uuid[], $5::uuid[]) as k(id, address_id)
     on conflict (address_id, list_id) where left_at is null do nothing`,
    [addressIds.map(() => newId()), list.id, how, at, addressIds],
  );
}
