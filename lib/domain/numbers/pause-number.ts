import type { Number } from "#lib/contract/number.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { AppError } from "#lib/platform/errors.ts";
import { type HeldNumber, holdNumber } from "./hold-number.ts";

/** Stops a number's sending: what is queued waits, what comes in still comes in. Twice is once. */
export function pauseNumber(actor: Actor, id: string): Promise<Number> {
  return holdNumber(actor, id, "number.paused", async (tx, number) => {
    if (!inService(number, "active")) return null;
    await tx.query(`update number set status = 'paused' where id = $1`, [id]);
    return {};
  });
}

/** Lets a paused number send again: what waited goes out in its order. */
export function resumeNumber(actor: Actor, id: string): Promise<Number> {
  return holdNumber(actor, id, "number.resumed", async (tx, number) => {
    if (!inService(number, "paused")) return null;
    await tx.query(`update number set status = 'active' where id = $1`, [id]);
    await notifyDue(tx);
    return {};
  });
}

function inService({ status }: HeldNumber, wanted: Number["status"]): boolean {
  if (status === "retired") throw new AppError("conflict", "This number is out of service.");
  return status === wanted;
}
