import { type Actor, can } from "#lib/contract/permissions.ts";
import type { NewAccount, ProviderAccount } from "#lib/contract/provider-account.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { encryptSecret } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { newId, newToken } from "#lib/platform/ids.ts";
import { forgetDirectory } from "./directory.ts";
import { showAccount } from "./list-accounts.ts";
import { tryCredentials } from "./try-credentials.ts";

/** Opens a provider account once its credentials have worked: they are kept encrypted, its webhook URLs unguessable. */
export async function addAccount(
  actor: Actor,
  { provider, name, credentials }: NewAccount,
): Promise<ProviderAccount> {
  allow(can(actor, "number.manage"), "Only admins add provider accounts.");
  const kept = await tryCredentials(provider, credentials);
  const id = newId();
  await inTransaction(async (tx, afterCommit) => {
    await tx.query(
      `insert into provider_account (id, key, provider, name, credentials) values ($1, $2, $3, $4, $5)`,
      [id, newToken(), provider, name, encryptSecret(JSON.stringify(kept))],
    );
    await recordChange(tx, afterCommit, actor, {
      type: "account.added",
      data: { accountId: id, provider },
      nouns: ["numbers"],
    });
    afterCommit(forgetDirectory);
  });
  return showAccount(id);
}
