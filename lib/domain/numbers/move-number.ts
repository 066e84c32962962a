import type { Number } from "#lib/contract/number.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { invalid } from "#lib/domain/team/refuse.ts";
import { endRoutes } from "./end-routes.ts";
import { holdNumber } from "./hold-number.ts";

/**
 * Lets another account carry a number from now on: the number stays what it is, with its conversations. What the old
 * account still brings of it is taken for a week.
 */
export function moveNumber(actor: Actor, id: string, accountId: string): Promise<Number> {
  return holdNumber(actor, id, "number.moved", async (tx, number) => {
    if (number.status === "retired")
      throw invalid("accountId", "This number is out of service. Add it again to bring it back.");
    if (await isCarriedBy(tx, id, accountId)) return null;
    const [account] = await tx.query(`select from provider_account where id = $1`, [accountId]);
    if (!account) throw invalid("accountId", "There is no such account.");
    // Whoever carries it does not stand by for it any more.
    const standby = await tx.query<{ rank: number }>(
      `select rank from number_route where number_id = $1 and provider_account_id = $2 and held_until is null`,
      [id, accountId],
    );
    await endRoutes(tx, id, [0, ...standby.map(({ rank }) => rank)]);
    await tx.query(
      `insert into number_route (id, number_id, provider_account_id, held_from) values ($1, $2, $3, $4)`,
      [newId(), id, accountId, now()],
    );
    await notifyDue(tx);
    return { accountId };
  });
}

async function isCarriedBy(tx: Tx, id: string, accountId: string): Promise<boolean> {
  const routes = await tx.query(
    `select from number_route where number_id = $1 and provider_account_id = $2 and rank = 0 and held_until is null`,
    [id, accountId],
  );
  return routes.length > 0;
}
