import type { Tx } from "#lib/platform/db/transaction.ts";
import { consentInForce } from "./consent-in-force.ts";
import { recentTexts, type Said } from "./recent-texts.ts";

/** Consent in force before a text, whether an earlier wish to opt out waits for a decision, and what was said lately. */
export type ConsentBefore = {
  optedOut: boolean;
  optedIn: boolean;
  wishStands: boolean;
  /** Lists that they were asked to confirm. */
  pending: PendingJoin[];
  /** The last hour's texts with the contact; grows with what is taken. Shared by the texts of one address. */
  recent: Said[];
};

/** A list that waits for a YES; `numberId`: to this number only. */
export type PendingJoin = { listId: string; name: string; numberId: string | null };

type Pair = { addressId: string; numberId: string };

/**
 * Locks the addresses of texts that say something about consent and reads what holds, in the order asked. Their locks
 * (sorted, after those of conversations) make a wish sent to two of our numbers at once one wish.
 */
export async function consentsBefore(tx: Tx, pairs: readonly Pair[], at: Date): Promise<ConsentBefore[]> {
  if (pairs.length === 0) return [];
  const addresses = pairs.map((pair) => pair.addressId);
  await lockAddresses(tx, addresses);
  const [consents, recent, wishes, pending] = await Promise.all([
    consentInForce(tx, pairs),
    recentTexts(tx, addresses, at),
    tx.query<{ addressId: string }>(
      `select address_id as "addressId" from opt_out_wish where address_id = any($1::uuid[]) and settled_at is null`,
      [addresses],
    ),
    tx.query<PendingJoin & { addressId: string }>(
      `select m.address_id as "addressId", l.id as "listId", l.name, l.number_id as "numberId"
         from list_membership m join subscriber_list l on l.id = m.list_id
        where m.address_id = any($1::uuid[]) and m.left_at is null and m.joined_at is null and l.archived_at is null`,
      [addresses],
    ),
  ]);
  const standing = new Set(wishes.map((wish) => wish.addressId));
  return pairs.map(({ addressId, numberId }, at) => ({
    optedOut: consents[at]?.status === "opted-out",
    optedIn: consents[at]?.status === "opted-in",
    wishStands: standing.has(addressId),
    pending: pending.filter(
      (one) => one.addressId === addressId && (one.numberId === null || one.numberId === numberId),
    ),
    recent: recent.get(addressId) ?? [],
  }));
}

/** Holds addresses against every other change of their consent. Conversations are locked before, never after. */
export async function lockAddresses(tx: Tx, addressIds: readonly string[]): Promise<void> {
  await tx.query(`select id from address where id = any($1::uuid[]) order by id for no key update`, [
    addressIds,
  ]);
}
