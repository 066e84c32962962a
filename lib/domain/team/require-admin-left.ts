import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Refuses a change after which nobody could administer. The admins are locked, so that two cannot leave at once. */
export async function requireAdminBeside(tx: Tx, memberId: string): Promise<void> {
  const admins = await tx.query<{ id: string }>(
    "SELECT id FROM member WHERE role = 'admin' AND deactivated_at IS NULL ORDER BY id FOR UPDATE",
  );
  if (admins.some(({ id }) => id === memberId) && admins.length === 1) {
    throw new AppError("conflict", "This is the last admin. Make somebody else an admin first.");
  }
}
