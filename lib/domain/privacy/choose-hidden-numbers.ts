import { type Actor, can } from "#lib/contract/permissions.ts";
import type { HiddenKind, HiddenNumbers } from "#lib/contract/privacy.ts";
import { forgetDirectory } from "#lib/domain/numbers/directory.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";

/** Which numbers in texts that come in are made illegible before they are stored; for admins. */
export async function showHiddenNumbers(actor: Actor): Promise<HiddenNumbers> {
  allow(can(actor, "privacy.manage"), "Only admins see this.");
  const [row] = await readOnly().query<{ kinds: HiddenKind[] }>(`select hides as kinds from organisation`);
  return { kinds: row?.kinds ?? [] };
}

/** Chooses that, for what comes from now on: what is stored already stays as it is. */
export async function chooseHiddenNumbers(actor: Actor, { kinds }: HiddenNumbers): Promise<HiddenNumbers> {
  allow(can(actor, "privacy.manage"), "Only admins change this.");
  const chosen = [...new Set(kinds)].toSorted();
  await inTransaction(async (tx, afterCommit) => {
    await tx.query(`update organisation set hides = $1`, [chosen]);
    await recordChange(tx, afterCommit, actor, {
      type: "organisation.changed",
      data: { hides: chosen.join(" ") },
      nouns: [],
    });
    afterCommit(forgetDirectory);
  });
  return { kinds: chosen };
}
