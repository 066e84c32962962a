import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import { checkSteps } from "#lib/contract/automation/check-steps.ts";
import { type Definition, definition } from "#lib/contract/automation/definition.ts";
import type { ProblemFound } from "#lib/contract/automation/problem-found.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { checkRegistry } from "../live/check-registry.ts";
import { entriesOf } from "../live/registry-entries.ts";
import { keepPolls } from "#lib/domain/polls/keep-polls.ts";
import { change, requireRevision } from "./change-automation.ts";
import {
  type AutomationRow,
  lockAutomation,
  raiseRegistry,
  requireManage,
  requireReach,
} from "./find-automation.ts";
import { showAutomation } from "./show-automation.ts";

/**
 * Makes the draft the version that runs from now on; who is in an older one finishes on that. Refused where something is
 * not right with it: `conflict`, naming the other automation, where a keyword is taken, else `invalid`. Of two who publish
 * at once, the second is told.
 */
export async function publishAutomation(
  actor: Actor,
  id: string,
  revision: number,
): Promise<AutomationWithDraft> {
  requireManage(actor);
  await inTransaction(async (tx, afterCommit) => {
    await raiseRegistry(tx);
    const row = await lockAutomation(tx, id);
    await requireReach(tx, actor, row);
    requireRevision(row.draftRevision, revision);
    await requireUnpublished(tx, row);
    const draft = definition.parse(row.draft);
    const problems = [...checkSteps(draft), ...(await checkRegistry(tx, actor, id, draft))];
    refuse(problems.filter(({ blocks }) => blocks));
    await insertVersion(tx, actor, row, draft);
    await replaceTriggers(tx, id, draft);
    await keepPolls(tx, id, draft.steps, now());
    await recordChange(tx, afterCommit, actor, change("automation.published", id));
  });
  return showAutomation(actor, id);
}

async function requireUnpublished(tx: Tx, { liveVersionId, draftRevision }: AutomationRow): Promise<void> {
  const [live] = await tx.query<{ number: number }>(
    `select number from automation_version where id = $1 and draft_revision = $2`,
    [liveVersionId, draftRevision],
  );
  if (live) throw new AppError("conflict", `This draft is live already, as version ${live.number}.`);
}

function refuse(problems: readonly ProblemFound[]): void {
  if (problems.length === 0) return;
  const taken = problems.filter(({ kind }) => kind === "taken");
  if (taken.length > 0) {
    const detail = taken
      .map(({ what }) => what.replace(/^(.*): (.*)$/, "“$1” belongs to “$2” already."))
      .join(" ");
    throw new AppError("conflict", detail, { fields: { triggers: detail } });
  }
  const fields = Object.fromEntries(
    problems.map(({ kind, stepId, what }) => [stepId ?? kind, `${kind} ${what}`.trim()]),
  );
  throw new AppError("invalid", Object.values(fields).join("; "), { fields });
}

async function insertVersion(tx: Tx, actor: Actor, row: AutomationRow, draft: Definition): Promise<void> {
  const versionId = newId();
  await tx.query(
    `insert into automation_version (id, automation_id, number, definition, draft_revision, published_by_kind, published_by_id, published_at)
     select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7 from automation_version where automation_id = $2`,
    [versionId, row.id, JSON.stringify(draft), row.draftRevision, actor.kind, actor.id, now()],
  );
  await tx.query(`update automation set live_version_id = $2, updated_at = $3 where id = $1`, [
    row.id,
    versionId,
    now(),
  ]);
}

async function replaceTriggers(tx: Tx, id: string, draft: Definition): Promise<void> {
  const entries = entriesOf(draft);
  await tx.query(`delete from automation_trigger where automation_id = $1`, [id]);
  await tx.query(
    `insert into automation_trigger (id, automation_id, kind, value, number_id)
     select t.id, $1, t.kind, t.value, t.number_id from unnest($2::uuid[], $3::text[], $4::text[], $5::uuid[]) as t(id, kind, value, number_id)`,
    [
      id,
      entries.map(() => newId()),
      entries.map(({ kind }) => kind),
      entries.map(({ value }) => value),
      entries.map(({ numberId }) => numberId),
    ],
  );
}
