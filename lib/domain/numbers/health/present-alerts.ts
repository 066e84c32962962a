import type { HealthAlert } from "#lib/contract/health.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { Finding } from "./judge-account.ts";

/** Since when what is wrong has been known, by number or account and kind (`standingKey`). */
export type Standing = Map<string, Date>;

export function standingKey(subjectId: string, kind: string): string {
  return `${subjectId} ${kind}`;
}

/** What is known to be wrong now. */
export async function loadStanding(tx: Tx): Promise<Standing> {
  const rows = await tx.query<{ subjectId: string; kind: string; since: Date }>(
    `select coalesce(number_id, account_id) as "subjectId", kind, since from health_alert where ended_at is null`,
  );
  return new Map(rows.map(({ subjectId, kind, since }) => [standingKey(subjectId, kind), since]));
}

/** Findings as people see them, the worst first. `subjectIds`: the number, and the accounts it shares them with. */
export function presentAlerts(
  subjectIds: readonly string[],
  findings: readonly Finding[],
  standing: Standing,
  at: Date,
): HealthAlert[] {
  const alerts = findings.map(({ kind, severity, since, reason }): HealthAlert => {
    const known = subjectIds.map((id) => standing.get(standingKey(id, kind))).find((seen) => seen);
    return { kind, severity, since: (since ?? known ?? at).toISOString(), reason };
  });
  return alerts.toSorted((a, b) => Number(b.severity === "down") - Number(a.severity === "down"));
}
