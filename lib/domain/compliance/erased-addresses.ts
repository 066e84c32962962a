import type { Tx } from "#lib/platform/db/transaction.ts";
import { signFor } from "#lib/platform/crypto.ts";

/**
 * What stands for an erased number: a hash with our key, as there are few enough phone numbers to try them all against a
 * plain one. The same number gives the same hash for as long as ENCRYPTION_KEY stays.
 */
export function addressHash({ value, country }: { value: string; country: string }): string {
  return signFor("erased address", `${value} ${country}`);
}

/** Which of some addresses were erased once: nobody but their people themselves brings them back onto a list. */
export async function erasedAmong(tx: Tx, addressIds: readonly string[]): Promise<Set<string>> {
  const [any] = await tx.query(`select 1 from erased_address limit 1`);
  if (!any) return new Set();
  const rows = await tx.query<{ id: string; value: string; country: string }>(
    `select id, value, country from address where id = any($1::uuid[])`,
    [addressIds],
  );
  const hashes = rows.map(addressHash);
  const found = await tx.query<{ hash: string }>(
    `select hash from erased_address where hash = any($1::text[])`,
    [hashes],
  );
  const erased = new Set(found.map(({ hash }) => hash));
  return new Set(rows.flatMap(({ id }, at) => (erased.has(hashes[at] ?? "") ? [id] : [])));
}
