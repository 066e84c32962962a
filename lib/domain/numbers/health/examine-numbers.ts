import type { NumberHealthLine } from "#lib/contract/health.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { type Counted, countOfNumbers } from "./count-outcomes.ts";
import { type Finding, judgeAccount } from "./judge-account.ts";
import { judgeNumber, stateOf } from "./judge-number.ts";
import { lastSigns } from "./last-signs.ts";
import type { AccountSigns } from "./load-account-signs.ts";
import type { CarriedNumber } from "./load-numbers.ts";
import { measureQueues } from "./measure-queues.ts";
import { measureTraffic } from "./measure-traffic.ts";
import { presentAlerts, type Standing } from "./present-alerts.ts";
import { countUnreported, sumOutcomes } from "./sum-outcomes.ts";
import type { Windows } from "./windows.ts";

/** A number with its figures, what is wrong with it, and the counts that more is made of. */
export type Examined = { line: NumberHealthLine; findings: Finding[]; counted: Counted[] };

type Known = {
  windows: Windows;
  accounts: readonly AccountSigns[];
  standing: Standing;
  span: "day" | "week";
};

/** Looks at these numbers: their texts, queues and accounts, and what is wrong by that. */
export async function examineNumbers(
  tx: Tx,
  numbers: readonly CarriedNumber[],
  { windows, accounts, standing, span }: Known,
): Promise<Examined[]> {
  const ids = numbers.map(({ ref }) => ref.id);
  const { at } = windows;
  const [counted, traffic, queues, signs] = await Promise.all([
    countOfNumbers(tx, ids, windows, span),
    measureTraffic(tx, ids, windows),
    measureQueues(tx, ids, at),
    lastSigns(tx, ids),
  ]);
  const troubles = new Map(accounts.map((account) => [account.id, judgeAccount(account, at)]));
  return numbers.map(({ ref, status, routes }): Examined => {
    const ours = counted.filter(({ subjectId }) => subjectId === ref.id);
    const accountIds = routes.map(({ accountId }) => accountId);
    const [queue, sign] = [queues.get(ref.id), signs.get(ref.id)];
    const day = sumOutcomes(ours, "day");
    const findings = judgeNumber(
      {
        status,
        day,
        personWaitsSince: queue?.personWaitsSince ?? null,
        unreported: countUnreported(ours),
        accounts: accountIds.map((id) => troubles.get(id) ?? []),
      },
      at,
    );
    const line: NumberHealthLine = {
      number: ref,
      state: stateOf(status, findings),
      alerts: presentAlerts([ref.id, ...accountIds], findings, standing, at),
      lastInboundAt: sign?.lastInboundAt?.toISOString() ?? null,
      lastReportAt: sign?.lastReportAt?.toISOString() ?? null,
      day,
      queue: { count: queue?.count ?? 0, oldestDueAt: queue?.oldestDueAt?.toISOString() ?? null },
      traffic: traffic.get(ref.id) ?? {
        since: windows.day.toISOString(),
        stepMinutes: 30,
        in: [],
        out: [],
      },
    };
    return { line, findings, counted: ours };
  });
}
