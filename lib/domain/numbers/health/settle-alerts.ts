import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Finding } from "./judge-account.ts";

/** What is wrong, and with which number or account. */
export type Wrong = Finding & ({ numberId: string; accountId: null } | { numberId: null; accountId: string });

type Alert = {
  numberId: string | null;
  accountId: string | null;
  kind: string;
  severity: string;
  reason: string | null;
};
type Standing = Alert & { id: string };

/** What was raised, and whether anything was raised, ended or changed. */
export type Settled = { changed: boolean; raised: readonly Wrong[] };

/** Makes the standing alerts those of what is wrong now: raises, ends, changes. */
export async function settleAlerts(tx: Tx, wrong: readonly Wrong[], at: Date): Promise<Settled> {
  const standing = await tx.query<Standing>(
    `select id, number_id as "numberId", account_id as "accountId", kind, severity, reason
       from health_alert
      where ended_at is null for update`,
  );
  const known = new Map(standing.map((alert) => [keyOf(alert), alert]));
  const raised = wrong.filter((one) => !known.has(keyOf(one)));
  const changed = wrong.filter((one) => {
    const alert = known.get(keyOf(one));
    return alert !== undefined && (alert.severity !== one.severity || alert.reason !== one.reason);
  });
  const now = new Set(wrong.map(keyOf));
  const ended = standing.filter((alert) => !now.has(keyOf(alert)));
  if (raised.length + changed.length + ended.length === 0) return { changed: false, raised: [] };
  await insertAlerts(tx, raised, at);
  await tx.query(
    `update health_alert a set severity = c.severity, reason = c.reason
       from unnest($1::uuid[], $2::text[], $3::text[]) as c(id, severity, reason) where a.id = c.id`,
    [
      changed.map((one) => known.get(keyOf(one))?.id),
      changed.map(({ severity }) => severity),
      changed.map(({ reason }) => reason),
    ],
  );
  await tx.query(`update health_alert set ended_at = $2 where id = any($1::uuid[])`, [
    ended.map(({ id }) => id),
    at,
  ]);
  await recordEvents(tx, [
    ...raised.map((one) => eventOf("alert.raised", one, at)),
    ...ended.map((one) => eventOf("alert.ended", one, at)),
  ]);
  return { changed: true, raised };
}

async function insertAlerts(tx: Tx, raised: readonly Wrong[], at: Date): Promise<void> {
  await tx.query(
    `insert into health_alert (id, number_id, account_id, kind, severity, since, reason)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::text[])`,
    [
      raised.map(() => newId()),
      raised.map(({ numberId }) => numberId),
      raised.map(({ accountId }) => accountId),
      raised.map(({ kind }) => kind),
      raised.map(({ severity }) => severity),
      raised.map(({ since }) => since ?? at),
      raised.map(({ reason }) => reason),
    ],
  );
}

function keyOf({ numberId, accountId, kind }: Alert): string {
  return `${numberId ?? accountId} ${kind}`;
}

function eventOf(
  type: "alert.raised" | "alert.ended",
  { numberId, accountId, kind, severity }: Alert,
  at: Date,
) {
  return { type, at, actorKind: "system" as const, data: { numberId, accountId, kind, severity } };
}
