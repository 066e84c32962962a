import { type Actor, can } from "#lib/contract/permissions.ts";
import type { AccountChange, ProviderAccount } from "#lib/contract/provider-account.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { accountRow, showAccount } from "./list-accounts.ts";

/**
 * Sets how many calls a second an account may make (null: what is known of its provider) and when its credentials end.
 * What is not given stays.
 */
export async function changeAccount(
  actor: Actor,
  id: string,
  { callsPerSecond, credentialsExpireAt }: AccountChange,
): Promise<ProviderAccount> {
  if (!can(actor, "number.manage"))
    throw new AppError("not-allowed", "Only admins change provider accounts.");
  await accountRow(id);
  await readOnly().query(
    `update provider_account
        set calls_per_second = case when $2 then $3 else calls_per_second end,
            credentials_expire_at = case when $4 then $5::timestamptz else credentials_expire_at end
      where id = $1`,
    [
      id,
      callsPerSecond !== undefined,
      callsPerSecond ?? null,
      credentialsExpireAt !== undefined,
      credentialsExpireAt ?? null,
    ],
  );
  return showAccount(id);
}
