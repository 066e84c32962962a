import { capabilitiesOf } from "#lib/gateways/providers/registry.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Throws where the provider that a number sends through first cannot send pictures and files. */
export async function requireSendsMedia(tx: Tx, numberId: string): Promise<void> {
  const [route] = await tx.query<{ provider: string }>(
    `select p.provider from number_route r join provider_account p on p.id = r.provider_account_id
      where r.number_id = $1 and r.held_until is null order by r.rank limit 1`,
    [numberId],
  );
  if (route && capabilitiesOf(route.provider)?.media) return;
  const detail = "This number cannot send pictures or files.";
  throw new AppError("invalid", detail, { fields: { mediaIds: detail } });
}
