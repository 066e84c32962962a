import type { Tx } from "#lib/platform/db/transaction.ts";

/** The PostgreSQL channel on which senders hear that a text is due. */
export const dueChannel = "twoway_due";

/** Wakes the senders when this transaction commits. They would find the text anyway, only later. */
export async function notifyDue(tx: Tx): Promise<void> {
  await tx.query(`select pg_notify('${dueChannel}', '')`);
}
