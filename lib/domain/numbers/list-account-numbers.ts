import { type Actor, can } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import type { AccountNumber } from "#lib/contract/provider-account.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import type { ListedNumber } from "#lib/gateways/providers/provider.ts";
import { findProvider } from "#lib/gateways/providers/registry.ts";
import { decryptSecret } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { accountRow } from "./list-accounts.ts";

type Carried = { address: string; country: string; account: string };

/**
 * The numbers that an account has at its provider, with the account that carries each here already. `provider-failed`
 * where the provider does not say, or cannot be asked now.
 */
export async function listAccountNumbers(actor: Actor, accountId: string): Promise<AccountNumber[]> {
  allow(can(actor, "number.manage"), "Only admins see an account's numbers.");
  const listed = await listedNumbers(accountId);
  const carried = await readOnly().query<Carried>(
    `select n.address, n.country, p.name as account
       from number n join number_route r on r.number_id = n.id and r.held_until is null and r.rank = 0
       join provider_account p on p.id = r.provider_account_id
      where n.status <> 'retired' and n.address = any($1)`,
    [listed.map(({ address }) => address)],
  );
  return listed.map(({ address, kind, country }) => {
    const taken = carried.find(
      (one) =>
        one.address === address && (kind !== "short-code" || country === "" || one.country === country),
    );
    return {
      address,
      addressText: formatAddress(address),
      kind,
      country: country === "" ? null : country,
      carriedBy: taken?.account ?? null,
    };
  });
}

/** The same as the provider tells it, with its own ids. */
export async function listedNumbers(accountId: string): Promise<ListedNumber[]> {
  const { provider: name, credentials } = await accountRow(accountId);
  const { listNumbers, title } = findProvider(name);
  if (!listNumbers) throw new AppError("provider-failed", `${title} does not tell an account's numbers.`);
  return listNumbers(JSON.parse(decryptSecret(credentials)));
}
