import { alertKinds } from "#lib/contract/health.ts";
import { room } from "#lib/contract/live.ts";
import { isOffered } from "#lib/gateways/providers/registry.ts";
import { publish } from "#lib/gateways/realtime/publish.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";
import { lockKeys } from "#lib/platform/db/lock-keys.ts";
import { checkOldest } from "./check-account.ts";
import { examineNumbers } from "./examine-numbers.ts";
import { findUnattended } from "./find-unattended.ts";
import { judgeAccount } from "./judge-account.ts";
import { loadAccountSigns } from "./load-account-signs.ts";
import { loadNumbers } from "./load-numbers.ts";
import { settleAlerts, type Wrong } from "./settle-alerts.ts";
import { tellListeners } from "./tell-listeners.ts";
import { windowsAt } from "./windows.ts";

const LOOK_EVERY_MS = 30_000;

// A number shares its account's troubles; what is told of the account is not told of each number again.
const ownKinds = new Set<string>(["no-account", "queue-waits", "few-delivered", "no-reports"]);

/** Looks every half minute what is wrong with numbers and accounts, and tells admins when that changes. */
export function watchHealth(): { stop: () => Promise<void> } {
  let looking = Promise.resolve();
  let timer = setTimeout(look, LOOK_EVERY_MS).unref();
  let stopped = false;
  function look(): void {
    looking = lookAtHealth()
      .catch((error: unknown) => log().error({ err: error }, "Nobody looked how the numbers fare"))
      .then(() => {
        if (!stopped) timer = setTimeout(look, LOOK_EVERY_MS).unref();
      });
  }
  const stop = async () => {
    stopped = true;
    clearTimeout(timer);
    await looking;
  };
  return { stop };
}

/** One look: whose credentials were not asked about for a day, then what is wrong now. */
export async function lookAtHealth(): Promise<void> {
  await checkOldest();
  await inTransaction(async (tx, afterCommit) => {
    const [lock] = await tx.query<{ ours: boolean }>(`select pg_try_advisory_xact_lock($1) as ours`, [
      lockKeys.watchHealth,
    ]);
    if (!lock?.ours) return;
    const { changed, raised } = await settleAlerts(tx, await findWrong(tx), now());
    if (changed) afterCommit(() => publish([room.everything()], "health.changed"));
    await tellListeners(tx, afterCommit, raised);
  });
}

async function findWrong(tx: Tx): Promise<Wrong[]> {
  const windows = windowsAt(now());
  const accounts = (await loadAccountSigns(tx, windows)).filter(({ provider }) => isOffered(provider));
  const numbers = await loadNumbers(tx, {});
  const examined = await examineNumbers(tx, numbers, { windows, accounts, standing: new Map(), span: "day" });
  const ofAccounts = accounts.flatMap((account) =>
    judgeAccount(account, windows.at).map((finding) => ({
      ...finding,
      numberId: null,
      accountId: account.id,
    })),
  );
  const ofNumbers = examined.flatMap(({ line, findings }) =>
    findings
      .filter(({ kind }) => ownKinds.has(kind))
      .map((finding) => ({ ...finding, numberId: line.number.id, accountId: null })),
  );
  const unattended = (await findUnattended(tx, windows.at)).map(
    ({ numberId, since }) =>
      ({
        kind: "nobody-available",
        severity: "slow",
        since,
        reason: null,
        numberId,
        accountId: null,
      }) as const,
  );
  return [...ofAccounts, ...ofNumbers, ...unattended].toSorted(
    (a, b) => alertKinds.indexOf(a.kind) - alertKinds.indexOf(b.kind),
  );
}
