import type { BroadcastApproval } from "#lib/contract/broadcast.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";

/** Above how many people a broadcast needs a second person's yes. */
export async function showApprovalRule(actor: Actor): Promise<BroadcastApproval> {
  allow(can(actor, "broadcast.manage"), "Only leads and admins see how broadcasts are approved.");
  return { above: await loadRule(readOnly()) };
}

/** Changes that, for all broadcasts sent off from now on. */
export async function setApprovalRule(
  actor: Actor,
  { above }: BroadcastApproval,
): Promise<BroadcastApproval> {
  allow(can(actor, "consent.manage"), "Only admins change how broadcasts are approved.");
  await inTransaction(async (tx, afterCommit) => {
    await tx.query(`update organisation set approve_above = $1`, [above]);
    const nouns = ["organisation", "broadcasts"] as const;
    await recordChange(tx, afterCommit, actor, { type: "organisation.changed", data: {}, nouns: [...nouns] });
  });
  return { above };
}

/** Whether a broadcast to so many people needs a second person's yes. */
export async function approvalOf(tx: Tx, people: number): Promise<boolean> {
  const above = await loadRule(tx);
  return above !== null && people > above;
}

async function loadRule(tx: Tx): Promise<number | null> {
  const [row] = await tx.query<{ above: number | null }>(
    `select approve_above as above from organisation limit 1`,
  );
  return row?.above ?? null;
}
