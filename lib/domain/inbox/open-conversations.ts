import type { ParsedAddress } from "#lib/contract/phone.ts";
import { addressHash } from "#lib/domain/compliance/erased-addresses.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

/** Who texts which number: what makes a conversation. */
export type Pair = { address: ParsedAddress; numberId: string; teamId: string | null };

type Found = { position: number; id: string };

/**
 * The conversation of each pair, making address, contact and conversation for those who text for the first time.
 * Returns ids in the order asked.
 */
export async function openConversations(tx: Tx, pairs: readonly Pair[], at: Date): Promise<string[]> {
  const found = await findConversations(tx, pairs);
  const missing = pairs.filter((_, index) => !found.has(index));
  if (missing.length > 0) {
    await insertConversations(tx, missing, at);
    for (const [index, id] of await findConversations(tx, pairs)) found.set(index, id);
  }
  return pairs.map((_, index) => {
    const id = found.get(index);
    if (id === undefined) throw new Error("A conversation just made is not there");
    return id;
  });
}

/**
 * Makes address, contact and conversation of each pair where they are missing. In sorted order, so that processes
 * doing the same at once wait in line and never in a circle.
 */
export async function insertConversations(tx: Tx, pairs: readonly Pair[], at: Date): Promise<void> {
  const addresses = pairs.map((pair) => pair.address);
  await Promise.all([insertAddresses(tx, addresses, at), insertPairs(tx, pairs, at)]);
}

/** The ids of addresses whose people need not have texted us; they and their contacts are made where they are missing. */
export async function openAddresses(
  tx: Tx,
  addresses: readonly ParsedAddress[],
  at: Date,
): Promise<string[]> {
  await insertAddresses(tx, addresses, at);
  const rows = await tx.query<{ id: string }>(
    `select a.id from unnest($1::text[], $2::text[]) with ordinality as k(value, country, position)
       join address a on a.value = k.value and a.country = k.country order by k.position`,
    [addresses.map(({ value }) => value), addresses.map(({ country }) => country)],
  );
  return rows.map(({ id }) => id);
}

/** Makes the conversations of a number with people whose addresses are there, where they are missing. */
export async function openConversationsWith(
  tx: Tx,
  { numberId, teamId }: Pick<Pair, "numberId" | "teamId">,
  addressIds: readonly string[],
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into conversation (id, number_id, address_id, team_id, status, last_activity_at, created_at)
     select k.id, $3, k.address_id, $4, 'closed', $5::timestamptz, $5::timestamptz
       from unnest($1::uuid[], $2::uuid[]) as k(id, address_id) order by k.address_id
     on conflict (address_id, number_id) do nothing`,
    [addressIds.map(() => newId()), addressIds, numberId, teamId, at],
  );
}

async function findConversations(tx: Tx, pairs: readonly Pair[]): Promise<Map<number, string>> {
  const rows = await tx.query<Found>(
    `select k.position::int - 1 as position, c.id
       from unnest($1::text[], $2::text[], $3::uuid[]) with ordinality as k(value, country, number_id, position)
       join address a on a.value = k.value and a.country = k.country
       join conversation c on c.number_id = k.number_id and c.address_id = a.id`,
    [pairs.map((p) => p.address.value), pairs.map((p) => p.address.country), pairs.map((p) => p.numberId)],
  );
  return new Map(rows.map((row) => [row.position, row.id]));
}

// A contact is made only with the address that this statement really inserted: two first texts make one contact. A number
// that had opted out before it was erased is so again.
async function insertAddresses(tx: Tx, addresses: readonly ParsedAddress[], at: Date): Promise<void> {
  await tx.query(
    `with made as (
       insert into address (id, kind, value, country, created_at)
       select distinct on (value, country) id, kind, value, country, $5::timestamptz
         from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as k(id, kind, value, country)
        order by value, country
       on conflict (value, country) do nothing returning id, value, country),
     back as (
       insert into consent_entry (id, address_id, action, source, method, actor_kind, at)
       select k.id, made.id, 'opt-out', 'member', 'opted out before their data was erased', 'system', $5::timestamptz
         from unnest($6::uuid[], $2::text[], $3::text[], $4::text[], $7::text[]) as k(id, kind, value, country, hash)
         join made on made.value = k.value and made.country = k.country
         join erased_address e on e.hash = k.hash and e.opted_out),
     held as (insert into contact (id, created_at) select id, $5::timestamptz from made returning id)
     insert into contact_address (address_id, contact_id, held_from) select id, id, $5::timestamptz from held`,
    [
      addresses.map(() => newId()),
      addresses.map((address) => address.kind),
      addresses.map((address) => address.value),
      addresses.map((address) => address.country),
      at,
      addresses.map(() => newId()),
      addresses.map(addressHash),
    ],
  );
}

// Born closed: the first text opens it, unless that text is only a consent word.
async function insertPairs(tx: Tx, pairs: readonly Pair[], at: Date): Promise<void> {
  await tx.query(
    `insert into conversation (id, number_id, address_id, team_id, status, last_activity_at, created_at)
     select distinct on (a.id, k.number_id) k.id, k.number_id, a.id, k.team_id, 'closed', $6::timestamptz, $6::timestamptz
       from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[]) as k(id, value, country, number_id, team_id)
       join address a on a.value = k.value and a.country = k.country
      order by a.id, k.number_id
     on conflict (address_id, number_id) do nothing`,
    [
      pairs.map(() => newId()),
      pairs.map((pair) => pair.address.value),
      pairs.map((pair) => pair.address.country),
      pairs.map((pair) => pair.numberId),
      pairs.map((pair) => pair.teamId),
      at,
    ],
  );
}
