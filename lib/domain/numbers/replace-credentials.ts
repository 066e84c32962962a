import { type Actor, can } from "#lib/contract/permissions.ts";
import type { ProviderAccount } from "#lib/contract/provider-account.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { encryptSecret } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { forgetDirectory } from "./directory.ts";
import { accountRow, showAccount } from "./list-accounts.ts";
import { tryCredentials } from "./try-credentials.ts";

/**
 * Gives an account other credentials, once they have worked: a new secret, a token in place of a revoked one. Its
 * trouble is over then, and what waited for it goes out.
 */
export async function replaceCredentials(
  actor: Actor,
  id: string,
  given: Record<string, unknown>,
): Promise<ProviderAccount> {
  allow(can(actor, "number.manage"), "Only admins change provider accounts.");
  const { provider } = await accountRow(id);
  const kept = await tryCredentials(provider, given);
  await inTransaction(async (tx, afterCommit) => {
    await tx.query(
      `update provider_account set credentials = $2, credentials_expire_at = null where id = $1`,
      [id, encryptSecret(JSON.stringify(kept))],
    );
    await tx.query(`delete from account_circuit where account_id = $1`, [id]);
    await tx.query(`delete from account_check where account_id = $1`, [id]);
    await notifyDue(tx);
    await recordChange(tx, afterCommit, actor, {
      type: "account.changed",
      data: { accountId: id },
      nouns: ["numbers"],
    });
    afterCommit(forgetDirectory);
  });
  return showAccount(id);
}
