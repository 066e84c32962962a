import type { AccountHealth } from "#lib/contract/health.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { countCalls } from "./count-calls.ts";
import { countOfAccount } from "./count-outcomes.ts";
import { type Examined, examineNumbers } from "./examine-numbers.ts";
import { judgeAccount } from "./judge-account.ts";
import { stateOf } from "./judge-number.ts";
import { type AccountSigns, loadAccountSigns } from "./load-account-signs.ts";
import { loadNumbers } from "./load-numbers.ts";
import { loadStanding, presentAlerts, type Standing } from "./present-alerts.ts";
import { requireNumberAdmin } from "./require-admin.ts";
import { sumFailures, sumOutcomes } from "./sum-outcomes.ts";
import { type Windows, windowsAt } from "./windows.ts";

/** How one provider account fares: its calls both ways, its credentials, and the texts of its numbers; for admins. */
export async function showAccountHealth(actor: Actor, id: string): Promise<AccountHealth> {
  requireNumberAdmin(actor);
  const [tx, windows] = [readOnly(), windowsAt(now())];
  const [accounts, standing] = await Promise.all([loadAccountSigns(tx, windows), loadStanding(tx)]);
  const account = isId(id) ? accounts.find((one) => one.id === id) : undefined;
  if (!account) throw notFound("provider account");
  const [counted, calls, numbers] = await Promise.all([
    countOfAccount(tx, id, windows),
    countCalls(tx, id, windows),
    examineItsNumbers(tx, id, { windows, accounts, standing }),
  ]);
  const findings = judgeAccount(account, windows.at);
  return {
    account: { id, name: account.name, provider: account.provider },
    state: stateOf("active", findings),
    alerts: presentAlerts([id], findings, standing, windows.at),
    lastInboundAt: account.lastInboundAt?.toISOString() ?? null,
    lastReportAt: account.lastReportAt?.toISOString() ?? null,
    lastRefusedAt: account.lastRefusedAt?.toISOString() ?? null,
    day: sumOutcomes(counted, "day"),
    week: sumOutcomes(counted, "week"),
    failures: sumFailures(counted),
    queue: queueOf(numbers.filter(({ rank }) => rank === 0)),
    calls,
    credentials: credentialsOf(account),
    connection: account.connection,
    numbers: numbers.map(({ line, rank }) => ({ number: line.number, rank, state: line.state })),
  };
}

type Carried = Examined & { rank: number };
type Known = { windows: Windows; accounts: readonly AccountSigns[]; standing: Standing };

async function examineItsNumbers(tx: Tx, accountId: string, known: Known): Promise<Carried[]> {
  const numbers = await loadNumbers(tx, { accountId });
  const examined = await examineNumbers(tx, numbers, { ...known, span: "day" });
  return examined.map((one, at) => {
    const route = numbers[at]?.routes.find((each) => each.accountId === accountId);
    return { ...one, rank: route?.rank ?? 0 };
  });
}

function queueOf(numbers: readonly Carried[]): AccountHealth["queue"] {
  const oldest = numbers.flatMap(({ line }) => line.queue.oldestDueAt ?? []).sort()[0];
  return {
    count: numbers.reduce((sum, { line }) => sum + line.queue.count, 0),
    oldestDueAt: oldest ?? null,
  };
}

function credentialsOf({ check, credentialsExpireAt }: AccountSigns): AccountHealth["credentials"] {
  return {
    checkedAt: check?.at.toISOString() ?? null,
    outcome: check?.outcome ?? null,
    reason: check?.reason ?? null,
    expireAt: credentialsExpireAt?.toISOString() ?? null,
  };
}
