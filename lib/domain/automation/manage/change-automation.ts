import type {
  AutomationInput,
  AutomationWithDraft,
  DraftInput,
} from "#lib/contract/automation/automation.ts";
import { definition } from "#lib/contract/automation/definition.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { unlessTaken } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { encryptSecret } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId, newToken } from "#lib/platform/ids.ts";
import { lockAutomation, raiseRegistry, requireManage } from "./find-automation.ts";
import { showAutomation } from "./show-automation.ts";

const NAME_TAKEN = "There is an automation with this name already.";

/** Makes an automation: a draft, empty or as given. Nothing runs until it is published. */
export async function createAutomation(actor: Actor, input: AutomationInput): Promise<AutomationWithDraft> {
  requireManage(actor);
  const id = newId();
  const draft = input.definition ?? definition.parse({ triggers: [], numberIds: null, steps: [] });
  await unlessTaken("name", NAME_TAKEN, () =>
    inTransaction(async (tx, afterCommit) => {
      await tx.query(
        `insert into automation (id, name, draft, call_secret, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)`,
        [id, input.name, JSON.stringify(draft), encryptSecret(newToken()), now()],
      );
      await recordChange(tx, afterCommit, actor, change("automation.created", id));
    }),
  );
  return showAutomation(actor, id);
}

/** Gives an automation another name; what it says of itself in threads follows. */
export async function renameAutomation(actor: Actor, id: string, name: string): Promise<AutomationWithDraft> {
  requireManage(actor);
  await unlessTaken("name", NAME_TAKEN, () =>
    inTransaction(async (tx, afterCommit) => {
      await lockAutomation(tx, id);
      await tx.query(`update automation set name = $2, updated_at = $3 where id = $1`, [id, name, now()]);
      await raiseRegistry(tx);
      await recordChange(tx, afterCommit, actor, change("automation.changed", id));
    }),
  );
  return showAutomation(actor, id);
}

/** Writes the draft; what is live stays as it is. A draft that changed since it was read is not written over. */
export async function changeDraft(actor: Actor, id: string, input: DraftInput): Promise<AutomationWithDraft> {
  requireManage(actor);
  await inTransaction(async (tx, afterCommit) => {
    const row = await lockAutomation(tx, id);
    requireRevision(row.draftRevision, input.revision);
    await tx.query(
      `update automation set draft = $2, draft_revision = draft_revision + 1, updated_at = $3 where id = $1`,
      [id, JSON.stringify(input.definition), now()],
    );
    await recordChange(tx, afterCommit, actor, change("automation.changed", id));
  });
  return showAutomation(actor, id);
}

/** Throws `conflict` where someone else has changed the draft meanwhile. */
export function requireRevision(current: number, given: number): void {
  if (current !== given)
    throw new AppError("conflict", "Someone changed this draft meanwhile. Load it again.", {
      fields: { revision: "older than the draft" },
    });
}

/** How a change here is recorded. */
export function change(
  type: `automation.${"created" | "changed" | "published" | "paused" | "resumed" | "deleted"}`,
  id: string,
) {
  return { type, data: { automationId: id }, nouns: ["automations" as const] };
}
