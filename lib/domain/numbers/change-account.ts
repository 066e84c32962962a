import { type Actor, can } from "#lib/contract/permissions.ts";
import type { AccountChange, ProviderAccount } from "#lib/contract/provider-account.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { accountRow, showAccount } from "./list-accounts.ts";

/** Sets how many calls a second an account may make; null: what is known of its provider. */
export async function changeAccount(
  actor: Actor,
  id: string,
  { callsPerSecond }: AccountChange,
): Promise<ProviderAccount> {
  if (!can(actor, "number.manage"))
    throw new AppError("not-allowed", "Only admins change provider accounts.");
  await accountRow(id);
  await readOnly().query(`update provider_account set calls_per_second = $2 where id = $1`, [
    id,
    callsPerSecond,
  ]);
  return showAccount(id);
}
