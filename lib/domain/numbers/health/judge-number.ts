import type { HealthState, Outcomes } from "#lib/contract/health.ts";
import type { Finding } from "./judge-account.ts";

/** What a number is judged by. Its accounts in the order in which they are tried, with what is wrong with each. */
export type NumberSigns = {
  status: string;
  personWaitsSince: Date | null;
  day: Outcomes;
  /** Of the day's texts: not reported on, though they should be. */
  unreported: number;
  accounts: readonly (readonly Finding[])[];
};

const WAITS_LONG_MS = 60_000;
const WAITS_TOO_LONG_MS = 5 * 60_000;
/** Fewer texts than these say nothing of a rate. */
const ENOUGH_FOR_RATE = 30;
const ENOUGH_FOR_REPORTS = 10;
const FEW_DELIVERED = 0.9;
const HARDLY_DELIVERED = 0.5;

/** What is wrong with a number, its account's troubles included: where another account stands by, it still works. */
export function judgeNumber(signs: NumberSigns, at: Date): Finding[] {
  if (signs.status === "retired") return [];
  return [judgeAccounts(signs), judgeQueue(signs, at), judgeDelivery(signs), judgeReports(signs)].flat();
}

/** The mark of a number or account: the worst of what is wrong; paused is a choice and stands above all. */
export function stateOf(status: string, findings: readonly Pick<Finding, "severity">[]): HealthState {
  if (status === "paused") return "paused";
  if (findings.some(({ severity }) => severity === "down")) return "down";
  return findings.length > 0 ? "slow" : "healthy";
}

function judgeAccounts({ accounts: [own, ...standby] }: NumberSigns): Finding[] {
  if (!own) return [{ kind: "no-account", severity: "down", since: null, reason: null }];
  const isCarried = standby.some((findings) => stateOf("active", findings) !== "down");
  // What comes in, comes in by the number's own account.
  const eased = ({ kind }: Finding) => isCarried && kind !== "calls-refused";
  return own.map((finding) => (eased(finding) ? { ...finding, severity: "slow" } : finding));
}

function judgeQueue({ status, personWaitsSince }: NumberSigns, at: Date): Finding[] {
  const waitsMs = personWaitsSince ? at.getTime() - personWaitsSince.getTime() : 0;
  if (status !== "active" || waitsMs < WAITS_LONG_MS) return [];
  const severity = waitsMs < WAITS_TOO_LONG_MS ? "slow" : "down";
  return [{ kind: "queue-waits", severity, since: personWaitsSince, reason: null }];
}

function judgeDelivery({ day: { delivered, failed, rate } }: NumberSigns): Finding[] {
  if (rate === null || delivered + failed < ENOUGH_FOR_RATE || rate >= FEW_DELIVERED) return [];
  const severity = rate < HARDLY_DELIVERED ? "down" : "slow";
  return [{ kind: "few-delivered", severity, since: null, reason: null }];
}

function judgeReports({ unreported, day: { delivered, failed } }: NumberSigns): Finding[] {
  const isMost = unreported > delivered + failed;
  if (unreported < ENOUGH_FOR_REPORTS || !isMost) return [];
  return [{ kind: "no-reports", severity: "slow", since: null, reason: null }];
}
