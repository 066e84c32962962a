import type { AutomationWithDraft, RunsInIt } from "#lib/contract/automation/automation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { change } from "./change-automation.ts";
import { lockAutomation, raiseRegistry, requireManage, requireReach } from "./find-automation.ts";
import { showAutomation } from "./show-automation.ts";

/** Lets an automation begin nothing more; its keywords stay its own. Who is in it finishes, or a person takes over. */
export async function pauseAutomation(
  actor: Actor,
  id: string,
  runs: RunsInIt,
): Promise<AutomationWithDraft> {
  requireManage(actor);
  await inTransaction(async (tx, afterCommit) => {
    await raiseRegistry(tx);
    await requireReach(tx, actor, await lockAutomation(tx, id));
    await tx.query(
      `update automation set paused_at = coalesce(paused_at, $2), updated_at = $2 where id = $1`,
      [id, now()],
    );
    if (runs === "hand-over") await stopRuns(tx, id, "paused");
    await recordChange(tx, afterCommit, actor, change("automation.paused", id));
  });
  return showAutomation(actor, id);
}

/** Lets a paused automation begin again, at what comes from now on. */
export async function resumeAutomation(actor: Actor, id: string): Promise<AutomationWithDraft> {
  requireManage(actor);
  await inTransaction(async (tx, afterCommit) => {
    await raiseRegistry(tx);
    await requireReach(tx, actor, await lockAutomation(tx, id));
    await tx.query(`update automation set paused_at = null, updated_at = $2 where id = $1`, [id, now()]);
    await recordChange(tx, afterCommit, actor, change("automation.resumed", id));
  });
  return showAutomation(actor, id);
}

/**
 * Deletes an automation: it begins nothing more and its keywords are free. While people are in it, `conflict` says how
 * many, unless it is said what becomes of them. What it did stays in the threads and the history.
 */
export async function deleteAutomation(actor: Actor, id: string, runs: RunsInIt | undefined): Promise<void> {
  requireManage(actor);
  await inTransaction(async (tx, afterCommit) => {
    await raiseRegistry(tx);
    await requireReach(tx, actor, await lockAutomation(tx, id));
    if (runs === undefined) await requireNobodyIn(tx, id);
    await tx.query(`update automation set deleted_at = $2, updated_at = $2 where id = $1`, [id, now()]);
    await tx.query(`delete from automation_trigger where automation_id = $1`, [id]);
    if (runs === "hand-over") await stopRuns(tx, id, "deleted");
    await recordChange(tx, afterCommit, actor, change("automation.deleted", id));
  });
}

async function requireNobodyIn(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from automation_run where automation_id = $1 and ended_at is null`,
    [id],
  );
  const count = row?.count ?? 0;
  if (count === 0) return;
  const people = count === 1 ? "1 person is" : `${count} people are`;
  throw new AppError("conflict", `${people} in it. Say whether they finish or a person takes over.`, {
    fields: { runs: "finish or hand-over" },
  });
}

// Each is ended under its own conversation's lock, by the worker, at once.
async function stopRuns(tx: Tx, id: string, reason: "paused" | "deleted"): Promise<void> {
  await tx.query(
    `update automation_run set stop_reason = $2, due_at = $3, lease_until = null where automation_id = $1 and ended_at is null`,
    [id, reason, now()],
  );
}
