import { type Actor, can } from "#lib/contract/permissions.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { recordChange } from "./record-change.ts";
import { allow } from "./refuse.ts";

/** Says how many open conversations a member should have at most, where they have no cap of their own. */
export async function changeOrganisation(actor: Actor, { openCap }: { openCap: number }): Promise<void> {
  allow(can(actor, "member.manage"), "Only admins set the cap.");
  await inTransaction(async (tx, afterCommit) => {
    await tx.query("UPDATE organisation SET open_cap = $1", [openCap]);
    await recordChange(tx, afterCommit, actor, {
      type: "organisation.changed",
      data: { openCap },
      nouns: ["organisation", "members"],
    });
  });
}
