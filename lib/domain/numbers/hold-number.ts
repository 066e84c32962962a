import type { Number } from "#lib/contract/number.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import type { EventType } from "#lib/domain/inbox/record-events.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { forgetDirectory } from "./directory.ts";
import { showNumber } from "./list-numbers.ts";

export type HeldNumber = Pick<Number, "id" | "status" | "kind">;

/**
 * The frame of every change to a number by an admin: authorise, lock, change, record, and tell every desk, whose composers
 * show what a number can do. A step that returns null found
 * nothing to do; else the event's data (the number's id is added).
 */
export async function holdNumber(
  actor: Actor,
  id: string,
  type: EventType,
  step: (tx: Tx, number: HeldNumber) => Promise<Record<string, string | number | boolean | null> | null>,
): Promise<Number> {
  if (!can(actor, "number.manage")) throw new AppError("not-allowed", "Only admins change numbers.");
  await inTransaction(async (tx, afterCommit) => {
    const [number] = await tx.query<HeldNumber>(
      `select id, status, kind from number where id = $1 for update`,
      [isId(id) ? id : null],
    );
    if (!number) throw notFound("number");
    const data = await step(tx, number);
    if (!data) return;
    await recordChange(tx, afterCommit, actor, { type, data: { ...data, numberId: id }, nouns: ["numbers"] });
    afterCommit(forgetDirectory);
  });
  return showNumber(id);
}
