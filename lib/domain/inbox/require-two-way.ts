import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Throws where nobody could answer: a name only sends, so there is no conversation to have on it. */
export async function requireTwoWay(tx: Tx, numberId: string): Promise<void> {
  const [number] = await tx.query<{ kind: string }>(`select kind from number where id = $1`, [numberId]);
  if (number?.kind !== "alphanumeric") return;
  const detail = "This sender is a name, and nobody can answer a name. Text them from a number.";
  throw new AppError("reply-locked", detail);
}
