import { type DeliveryReason, familyOf } from "#lib/contract/delivery-reason.ts";
import type { AlertKind, Severity } from "#lib/contract/health.ts";
import type { AccountSigns } from "./load-account-signs.ts";

/** Something wrong, as the figures show it now; `since` null where they do not show when it began. */
export type Finding = {
  kind: AlertKind;
  severity: Severity;
  since: Date | null;
  reason: DeliveryReason | null;
};

const WARN_OF_END_MS = 14 * 24 * 3_600_000;
/** After a rest that nobody's text has ended, nobody knows whether the trouble lasts. */
const REST_IS_TOLD_MS = 2 * 60_000;
/** One call that went astray is no trouble. */
const SOME_REFUSED = 3;
const MANY_REFUSED = 10;

/** What is wrong with an account. */
export function judgeAccount(signs: AccountSigns, at: Date): Finding[] {
  return [
    judgeCredentials(signs, at),
    judgeCircuit(signs, at),
    judgeConnection(signs, at),
    judgeCalls(signs),
  ].flat();
}

function judgeCredentials({ check, circuit, credentialsExpireAt }: AccountSigns, at: Date): Finding[] {
  const findings: Finding[] = [];
  const isRefused = circuit !== null && familyOf(circuit.reason) === "account";
  if (check?.outcome === "invalid" && !isRefused) {
    findings.push({
      kind: "account-refused",
      severity: "down",
      since: check.at,
      reason: "credentials-rejected",
    });
  }
  const leftMs = credentialsExpireAt
    ? credentialsExpireAt.getTime() - at.getTime()
    : Number.POSITIVE_INFINITY;
  if (leftMs <= 0) {
    findings.push({ kind: "credentials-ended", severity: "down", since: credentialsExpireAt, reason: null });
  } else if (leftMs <= WARN_OF_END_MS) {
    findings.push({ kind: "credentials-ending", severity: "slow", since: null, reason: null });
  }
  return findings;
}

function judgeCircuit({ circuit }: AccountSigns, at: Date): Finding[] {
  if (!circuit) return [];
  const { reason, since, restingUntil } = circuit;
  if (familyOf(reason) === "account") {
    return [{ kind: "account-refused", severity: restingUntil ? "down" : "slow", since, reason }];
  }
  if (!restingUntil) return [];
  const lasts = restingUntil.getTime() > at.getTime() - REST_IS_TOLD_MS;
  return [{ kind: "provider-failing", severity: lasts ? "down" : "slow", since, reason }];
}

/** A connection that broke is back within seconds, mostly. */
const DOWN_IS_TOLD_MS = 30_000;

function judgeConnection({ connection }: AccountSigns, at: Date): Finding[] {
  if (!connection || connection.state === "connected") return [];
  const since = new Date(connection.since);
  if (at.getTime() - since.getTime() < DOWN_IS_TOLD_MS) return [];
  return [{ kind: "connection-lost", severity: "down", since, reason: null }];
}

function judgeCalls({ refused }: AccountSigns): Finding[] {
  if (refused.count < SOME_REFUSED) return [];
  const severity = refused.count >= MANY_REFUSED ? "down" : "slow";
  return [{ kind: "calls-refused", severity, since: refused.since, reason: null }];
}
