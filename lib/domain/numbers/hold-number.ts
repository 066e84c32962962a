import type { Number } from "#lib/contract/number.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { type EventType, recordEvents } from "#lib/domain/inbox/record-events.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { showNumber } from "./list-numbers.ts";

export type HeldNumber = { id: string; status: Number["status"] };

/**
 * The frame of every change to a number by an admin: authorise, lock, change, record. A step that returns null found
 * nothing to do; else the event's data (the number's id is added).
 */
export async function holdNumber(
  actor: Actor,
  id: string,
  type: EventType,
  step: (tx: Tx, number: HeldNumber) => Promise<Record<string, string | number | boolean | null> | null>,
): Promise<Number> {
  if (!can(actor, "number.manage")) throw new AppError("not-allowed", "Only admins change numbers.");
  await inTransaction(async (tx) => {
    const [number] = await tx.query<HeldNumber>(`select id, status from number where id = $1 for update`, [
      isId(id) ? id : null,
    ]);
    if (!number) throw notFound("number");
    const data = await step(tx, number);
    if (!data) return;
    await recordEvents(tx, [
      { type, at: now(), actorKind: actor.kind, actorId: actor.id, data: { ...data, numberId: id } },
    ]);
  });
  return showNumber(id);
}
