import { requestId } from "#lib/platform/request-id.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { NewConsentEntry } from "./append-consent.ts";

/**
 * Memberships of lists follow the ledger: who has confirmed is on the list; who opts out of it leaves it, who opts out of
 * a number leaves the lists that text from it, and who opts out altogether leaves them all. Each change is an event. Both
 * statements are sent at once: intake sends its commit right behind them.
 */
export async function followLedger(tx: Tx, entries: readonly NewConsentEntry[]): Promise<void> {
  await Promise.all([
    join(
      tx,
      entries.filter(({ action, scope }) => action === "opt-in" && scope === "list"),
    ),
    leave(
      tx,
      entries.filter(({ action }) => action === "opt-out"),
    ),
  ]);
}

async function join(tx: Tx, entries: readonly NewConsentEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.query(
    `with ${ENTRIES}, followed as (
       update list_membership m set joined_at = coalesce(m.joined_at, k.at), entry_id = k.id from k
        where m.address_id = k.address_id and m.list_id = k.list_id and m.left_at is null
       returning m.list_id as of_list, k.*)
     ${recorded("list.joined")}`,
    valuesOf(entries),
  );
}

async function leave(tx: Tx, entries: readonly NewConsentEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.query(
    `with ${ENTRIES}, followed as (
       update list_membership m set left_at = k.at, left_entry_id = k.id from k, subscriber_list l
        where m.address_id = k.address_id and m.left_at is null and l.id = m.list_id
          and (k.scope = 'organisation' or k.list_id = m.list_id or (k.scope = 'number' and l.number_id = k.number_id))
       returning m.list_id as of_list, k.*)
     ${recorded("list.left")}`,
    valuesOf(entries),
  );
}

const ENTRIES = `k as (
  select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::timestamptz[], $7::text[], $8::uuid[])
             as k(id, address_id, scope, number_id, list_id, at, actor_kind, actor_id))`;

function valuesOf(entries: readonly NewConsentEntry[]): unknown[] {
  return [
    entries.map((entry) => entry.id),
    entries.map((entry) => entry.addressId),
    entries.map((entry) => entry.scope),
    entries.map((entry) => entry.numberId),
    entries.map((entry) => entry.listId),
    entries.map((entry) => entry.at),
    entries.map((entry) => entry.actorKind),
    entries.map((entry) => entry.actorId),
    requestId(),
  ];
}

function recorded(type: "list.joined" | "list.left"): string {
  return `insert into event (id, type, at, actor_kind, actor_id, request_id, data)
          select gen_random_uuid(), '${type}', at, actor_kind, actor_id, $9::text,
                 jsonb_build_object('listId', of_list, 'addressId', address_id) from followed`;
}
