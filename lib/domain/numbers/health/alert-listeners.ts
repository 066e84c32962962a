import type { AlertListener } from "#lib/contract/health.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { requireNumberAdmin } from "./require-admin.ts";

const MAY_HEAR = `m.deactivated_at is null and m.role in ('lead', 'admin')`;

/** SQL over member `m`: whether they are told of alerts. Until somebody is chosen, admins are. */
export const HEARS = `${MAY_HEAR} and coalesce(m.hears_alerts, m.role = 'admin')`;

/** Leads and admins, by name, and who of them is told of alerts; for admins. */
export function listAlertListeners(actor: Actor): Promise<AlertListener[]> {
  requireNumberAdmin(actor);
  return readOnly().query<AlertListener>(
    `select m.id, m.name, m.role, ${HEARS} as hears from member m where ${MAY_HEAR} order by m.name, m.id`,
  );
}

/** Chooses who is told of alerts from now on: these, and nobody else. */
export async function chooseAlertListeners(
  actor: Actor,
  memberIds: readonly string[],
): Promise<AlertListener[]> {
  requireNumberAdmin(actor);
  await inTransaction(async (tx, afterCommit) => {
    const known = await tx.query(`select from member m where m.id = any($1::uuid[]) and ${MAY_HEAR}`, [
      memberIds,
    ]);
    if (known.length < new Set(memberIds).size)
      throw new AppError("invalid", "Only leads and admins are told of alerts.");
    await tx.query(`update member set hears_alerts = id = any($1::uuid[])`, [memberIds]);
    await recordChange(tx, afterCommit, actor, {
      type: "organisation.changed",
      data: { alertListeners: memberIds.length },
      nouns: [],
    });
  });
  return listAlertListeners(actor);
}
