import type { Number } from "#lib/contract/number.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { endRoutes } from "./end-routes.ts";
import { holdNumber } from "./hold-number.ts";

const STANDBY_RANK = 1;

/**
 * Lets another account carry a number when its own cannot, or ends that (null). Setting it says that the same sender is
 * ours there too, so only who manages numbers may. Texts to the number are taken from both accounts.
 */
export function setStandby(actor: Actor, id: string, accountId: string | null): Promise<Number> {
  return holdNumber(actor, id, "number.standby-changed", async (tx) => {
    const routes = await routesOf(tx, id);
    if (routes.get(STANDBY_RANK) === (accountId ?? undefined)) return null;
    await requireOther(tx, routes, accountId);
    await endRoutes(tx, id, [STANDBY_RANK]);
    if (accountId !== null) {
      await tx.query(
        `insert into number_route (id, number_id, provider_account_id, rank, held_from) values ($1, $2, $3, $4, $5)`,
        [newId(), id, accountId, STANDBY_RANK, now()],
      );
    }
    return { accountId };
  });
}

async function routesOf(tx: Tx, id: string): Promise<Map<number, string>> {
  const routes = await tx.query<{ rank: number; accountId: string }>(
    `select rank, provider_account_id as "accountId" from number_route where number_id = $1 and held_until is null`,
    [id],
  );
  return new Map(routes.map((route) => [route.rank, route.accountId]));
}

async function requireOther(tx: Tx, routes: Map<number, string>, accountId: string | null): Promise<void> {
  if (accountId === null) return;
  const [account] = await tx.query(`select from provider_account where id = $1`, [accountId]);
  if (!account) throw invalid("There is no such account.");
  if (routes.get(0) === accountId) throw invalid("This account carries the number already.");
}

function invalid(detail: string): AppError {
  return new AppError("invalid", detail, { fields: { accountId: detail } });
}
