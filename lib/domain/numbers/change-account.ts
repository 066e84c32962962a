import { type Actor, can } from "#lib/contract/permissions.ts";
import type { AccountChange, ProviderAccount } from "#lib/contract/provider-account.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { listAccounts } from "./list-accounts.ts";

/** Sets how many calls a second an account may make; null: what is known of its provider. */
export async function changeAccount(
  actor: Actor,
  id: string,
  { callsPerSecond }: AccountChange,
): Promise<ProviderAccount> {
  if (!can(actor, "number.manage"))
    throw new AppError("not-allowed", "Only admins change provider accounts.");
  await readOnly().query(`update provider_account set calls_per_second = $2 where id = $1`, [
    isId(id) ? id : null,
    callsPerSecond,
  ]);
  const account = (await listAccounts(actor)).find((one) => one.id === id);
  if (!account) throw notFound("provider account");
  return account;
}
