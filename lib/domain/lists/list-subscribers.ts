import type { Subscriber, SubscriberQuery } from "#lib/contract/list.ts";
import type { Page } from "#lib/contract/page.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { addressesFound } from "#lib/domain/inbox/addresses-found.ts";
import { newParams } from "#lib/domain/inbox/visible.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { findList } from "./find-list.ts";

const states = {
  joined: "m.left_at is null and m.joined_at is not null",
  pending: "m.left_at is null and m.joined_at is null",
  left: "m.left_at is not null",
  all: "true",
} as const;

/** Who is on a list, newest first; with `q`, those of whose name or number it is a part. */
export async function listSubscribers(
  actor: Actor,
  listId: string,
  query: SubscriberQuery,
): Promise<Page<Subscriber>> {
  allow(can(actor, "list.manage"), "Only leads and admins see who is on a list.");
  const list = await findList(readOnly(), listId);
  const params = newParams();
  const where = [`m.list_id = ${params.add(list.id)}`, states[query.state]];
  if (query.q) where.push(`m.address_id in (${addressesFound(query.q, params)})`);
  if (query.cursor !== undefined)
    where.push(`m.id < ${params.add(decodeCursor(query.cursor, ["id"])[0])}::uuid`);
  const rows = await loadSubscribers(readOnly(), where.join(" and "), params.values, query.limit + 1);
  const items = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor([last.id]) : null };
}

type Row = Omit<Subscriber, "state" | "addressText" | "askedAt" | "joinedAt" | "leftAt"> & {
  askedAt: Date;
  joinedAt: Date | null;
  leftAt: Date | null;
};

/** Memberships by a condition on `m`, newest first. */
export async function loadSubscribers(
  tx: Tx,
  where: string,
  values: readonly unknown[],
  limit: number,
): Promise<Subscriber[]> {
  const rows = await tx.query<Row>(
    `select m.id, k.id as "contactId", k.name, a.value as address, m.how, m.asked_at as "askedAt",
            m.joined_at as "joinedAt", m.left_at as "leftAt", m.entry_id as "entryId", m.left_entry_id as "leftEntryId"
       from list_membership m join address a on a.id = m.address_id
       left join contact_address ca on ca.address_id = a.id and ca.held_until is null
       left join contact k on k.id = ca.contact_id
      where ${where} order by m.id desc limit ${limit}`,
    values,
  );
  return rows.map(({ askedAt, joinedAt, leftAt, ...row }) => ({
    ...row,
    addressText: formatAddress(row.address),
    state: leftAt ? "left" : joinedAt ? "joined" : "pending",
    askedAt: askedAt.toISOString(),
    joinedAt: joinedAt?.toISOString() ?? null,
    leftAt: leftAt?.toISOString() ?? null,
  }));
}
