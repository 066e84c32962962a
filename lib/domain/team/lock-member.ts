import type { Role } from "#lib/contract/member.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";

export type LockedMember = { id: string; name: string; role: Role; active: boolean };

/** Locks a member's row for a change; `not-found` when there is none. */
export async function lockMember(tx: Tx, id: string): Promise<LockedMember> {
  if (!isId(id)) throw notFound("member");
  const [member] = await tx.query<LockedMember>(
    "SELECT id, name, role, deactivated_at IS NULL AS active FROM member WHERE id = $1 FOR UPDATE",
    [id],
  );
  if (!member) throw notFound("member");
  return member;
}
