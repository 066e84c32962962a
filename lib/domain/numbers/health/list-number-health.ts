import type { NumberHealthLine } from "#lib/contract/health.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { examineNumbers } from "./examine-numbers.ts";
import { loadAccountSigns } from "./load-account-signs.ts";
import { loadNumbers } from "./load-numbers.ts";
import { loadStanding } from "./present-alerts.ts";
import { requireNumberAdmin } from "./require-admin.ts";
import { windowsAt } from "./windows.ts";

/** How each number in service fares, of the last 24 hours; for admins. */
export async function listNumberHealth(actor: Actor): Promise<NumberHealthLine[]> {
  requireNumberAdmin(actor);
  const [tx, windows] = [readOnly(), windowsAt(now())];
  const [numbers, accounts, standing] = await Promise.all([
    loadNumbers(tx, {}),
    loadAccountSigns(tx, windows),
    loadStanding(tx),
  ]);
  const examined = await examineNumbers(tx, numbers, { windows, accounts, standing, span: "day" });
  return examined.map(({ line }) => line);
}
