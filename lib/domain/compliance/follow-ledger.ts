import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { NewConsentEntry } from "./append-consent.ts";

/**
 * Memberships of lists follow the ledger: who has confirmed is on the list; who opts out of it leaves it, who opts out of
 * a number leaves the lists that text from it, and who opts out altogether leaves them all.
 */
export async function followLedger(tx: Tx, entries: readonly NewConsentEntry[]): Promise<void> {
  await join(
    tx,
    entries.filter(({ action, scope }) => action === "opt-in" && scope === "list"),
  );
  await leave(
    tx,
    entries.filter(({ action }) => action === "opt-out"),
  );
}

type Followed = { listId: string; addressId: string; entryId: string };

async function join(tx: Tx, entries: readonly NewConsentEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const joined = await tx.query<Followed>(
    `update list_membership m set joined_at = coalesce(m.joined_at, k.at), entry_id = k.entry_id
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[]) as k(entry_id, address_id, list_id, at)
      where m.address_id = k.address_id and m.list_id = k.list_id and m.left_at is null
     returning m.list_id as "listId", m.address_id as "addressId", m.entry_id as "entryId"`,
    [
      entries.map((entry) => entry.id),
      entries.map((entry) => entry.addressId),
      entries.map((entry) => entry.listId),
      entries.map((entry) => entry.at),
    ],
  );
  await record(tx, "list.joined", joined, entries);
}

async function leave(tx: Tx, entries: readonly NewConsentEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const left = await tx.query<Followed>(
    `update list_membership m set left_at = k.at, left_entry_id = k.entry_id
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::timestamptz[])
              as k(entry_id, address_id, scope, number_id, list_id, at), subscriber_list l
      where m.address_id = k.address_id and m.left_at is null and l.id = m.list_id
        and (k.scope = 'organisation' or k.list_id = m.list_id or (k.scope = 'number' and l.number_id = k.number_id))
     returning m.list_id as "listId", m.address_id as "addressId", m.left_entry_id as "entryId"`,
    [
      entries.map((entry) => entry.id),
      entries.map((entry) => entry.addressId),
      entries.map((entry) => entry.scope),
      entries.map((entry) => entry.numberId),
      entries.map((entry) => entry.listId),
      entries.map((entry) => entry.at),
    ],
  );
  await record(tx, "list.left", left, entries);
}

function record(
  tx: Tx,
  type: "list.joined" | "list.left",
  followed: readonly Followed[],
  entries: readonly NewConsentEntry[],
): Promise<void> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return recordEvents(
    tx,
    followed.flatMap(({ listId, addressId, entryId }) => {
      const entry = byId.get(entryId);
      if (!entry) return [];
      const { at, actorKind, actorId } = entry;
      return [{ type, at, actorKind, actorId, data: { listId, addressId } }];
    }),
  );
}
