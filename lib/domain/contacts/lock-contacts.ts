import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { Profile } from "./join-profiles.ts";

/**
 * Locks contacts in the order of their ids and reads their profiles, in the order asked. Taken before the locks of
 * conversations. Throws where one has become part of another contact meanwhile: what is written there would not be seen.
 */
export async function lockContacts(tx: Tx, ids: readonly string[]): Promise<Profile[]> {
  const rows = await tx.query<Profile & { id: string }>(
    `select id, name, fields, notes from contact where id = any($1::uuid[]) order by id for no key update`,
    [ids],
  );
  // A statement of its own: it sees what was committed while this one waited for the lock.
  const [merged] = await tx.query(
    `select 1 from contact_merge where merged_id = any($1::uuid[]) and undone_at is null limit 1`,
    [ids],
  );
  if (merged) throw new AppError("conflict", "This contact has just been merged with another. Look again.");
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** Writes what is known of a locked contact. */
export async function saveProfile(tx: Tx, id: string, { name, fields, notes }: Profile): Promise<void> {
  await tx.query(`update contact set name = $2, fields = $3, notes = $4 where id = $1`, [
    id,
    name,
    JSON.stringify(fields),
    notes,
  ]);
}
