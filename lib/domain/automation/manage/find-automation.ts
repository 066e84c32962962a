import { type Actor, can, canTextFrom, seesAll } from "#lib/contract/permissions.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";

export type AutomationRow = {
  id: string;
  name: string;
  draft: unknown;
  draftRevision: number;
  liveVersionId: string | null;
  pausedAt: Date | null;
};

/** The first line of each verb here. */
export function requireManage(actor: Actor): void {
  allow(can(actor, "automation.manage"), "Only admins and leads manage automations.");
}

/** An automation's row, locked until the change of it is written. */
export async function lockAutomation(tx: Tx, id: string): Promise<AutomationRow> {
  const rows = isId(id)
    ? await tx.query<AutomationRow>(
        `select id, name, draft, draft_revision as "draftRevision", live_version_id as "liveVersionId", paused_at as "pausedAt"
           from automation where id = $1 and deleted_at is null for update`,
        [id],
      )
    : [];
  if (!rows[0]) throw notFound("automation");
  return rows[0];
}

/** Takes the registry for a change: changes of what is live come one after the other, and every process notices. */
export async function raiseRegistry(tx: Tx): Promise<void> {
  await tx.query(`update automation_registry set revision = revision + 1`);
}

/** Leads change what runs on the numbers of their teams only: `not-allowed` for what runs on others. */
export async function requireReach(tx: Tx, actor: Actor, { liveVersionId }: AutomationRow): Promise<void> {
  if (seesAll(actor) || liveVersionId === null) return;
  const [live] = await tx.query<{ numberIds: string[] | null }>(
    `select definition -> 'numberIds' as "numberIds" from automation_version where id = $1`,
    [liveVersionId],
  );
  const reaches = live?.numberIds?.every((id) => canTextFrom(actor, id)) ?? false;
  allow(reaches, "It runs on numbers that your teams do not serve. Ask an admin.");
}
