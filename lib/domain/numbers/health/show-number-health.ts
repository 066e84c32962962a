import type { NumberHealth } from "#lib/contract/health.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { examineNumbers } from "./examine-numbers.ts";
import { judgeAccount } from "./judge-account.ts";
import { stateOf } from "./judge-number.ts";
import { loadAccountSigns } from "./load-account-signs.ts";
import { loadNumbers } from "./load-numbers.ts";
import { loadStanding } from "./present-alerts.ts";
import { requireNumberAdmin } from "./require-admin.ts";
import { sumFailures, sumOutcomes } from "./sum-outcomes.ts";
import { windowsAt } from "./windows.ts";

/** How one number fares: last signs, delivery of 24 hours and seven days, why texts failed, what waits; for admins. */
export async function showNumberHealth(actor: Actor, id: string): Promise<NumberHealth> {
  requireNumberAdmin(actor);
  const [tx, windows] = [readOnly(), windowsAt(now())];
  const [number] = isId(id) ? await loadNumbers(tx, { id }) : [];
  if (!number) throw notFound("number");
  const ids = number.routes.map(({ accountId }) => accountId);
  const [accounts, standing] = await Promise.all([loadAccountSigns(tx, windows, ids), loadStanding(tx)]);
  const [examined] = await examineNumbers(tx, [number], { windows, accounts, standing, span: "week" });
  if (!examined) throw notFound("number");
  return {
    ...examined.line,
    week: sumOutcomes(examined.counted, "week"),
    failures: sumFailures(examined.counted),
    accounts: number.routes.flatMap(({ accountId, rank }) => {
      const account = accounts.find((one) => one.id === accountId);
      if (!account) return [];
      const state = stateOf("active", judgeAccount(account, windows.at));
      return [{ id: account.id, name: account.name, provider: account.provider, rank, state }];
    }),
  };
}
