import { type Actor, can } from "#lib/contract/permissions.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { findProvider } from "#lib/gateways/providers/registry.ts";
import { decryptSecret } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { listedNumbers } from "./list-account-numbers.ts";
import { accountRow, webhookUrlsOf } from "./list-accounts.ts";

/**
 * Makes the provider bring a number's texts to us, where its API allows that. `provider-failed` says why not: it cannot,
 * it did not, or the account has no such number.
 */
export async function configureWebhooks(actor: Actor, numberId: string): Promise<void> {
  allow(can(actor, "number.manage"), "Only admins set webhooks.");
  const [number] = await readOnly().query<{ address: string; accountId: string }>(
    `select n.address, r.provider_account_id as "accountId"
       from number n join number_route r on r.number_id = n.id and r.held_until is null and r.rank = 0
      where n.id = $1`,
    [isId(numberId) ? numberId : null],
  );
  if (!number) throw notFound("number");
  const { provider: name, key, credentials } = await accountRow(number.accountId);
  const { configureWebhooks: configure, title } = findProvider(name);
  if (!configure) throw new AppError("provider-failed", `${title} takes webhooks in its own portal only.`);
  const listed = (await listedNumbers(number.accountId)).filter(({ address }) => address === number.address);
  if (listed.length === 0)
    throw new AppError("provider-failed", `This account has no such number at ${title}. Check whose it is.`);
  await configure(listed, webhookUrlsOf(key), JSON.parse(decryptSecret(credentials)));
}
