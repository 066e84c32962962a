import type { Number } from "#lib/contract/number.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import { AppError } from "#lib/platform/errors.ts";
import { type HeldNumber, holdNumber } from "./hold-number.ts";

/** Stops a number's sending: what is queued waits, what comes in still comes in. Twice is once. */
export function pauseNumber(actor: Actor, id: string): Promise<Number> {
  return holdNumber(actor, id, "number.paused", async (tx, number) => {
    if (!inService(number, "active")) return null;
    await tx.query(`update number set status = 'paused', draining_since = null where id = $1`, [id]);
    return {};
  });
}

/**
 * Lets what is queued at a number go out, holds what is written from now on, and then pauses the number: before it is
 * moved or its account is worked on. A paused number has nothing to drain. Twice is once.
 */
export function drainNumber(actor: Actor, id: string): Promise<Number> {
  return holdNumber(actor, id, "number.draining", async (tx, number) => {
    if (!inService(number, "active")) return null;
    const begun = await tx.query(
      `update number set draining_since = $2 where id = $1 and draining_since is null returning id`,
      [id, now()],
    );
    return begun.length > 0 ? {} : null;
  });
}

/** Lets a number that is paused, or drains, send again: what waited goes out in its order. */
export function resumeNumber(actor: Actor, id: string): Promise<Number> {
  return holdNumber(actor, id, "number.resumed", async (tx, number) => {
    inService(number, "paused");
    const resumed = await tx.query(
      `update number set status = 'active', draining_since = null
        where id = $1 and (status = 'paused' or draining_since is not null) returning id`,
      [id],
    );
    if (resumed.length === 0) return null;
    await notifyDue(tx);
    return {};
  });
}

/** Holds a number's bulk: broadcasts and what automations market wait, people's replies go out. Twice is once. */
export function holdBulk(actor: Actor, id: string): Promise<Number> {
  return holdNumber(actor, id, "number.bulk-held", async (tx, number) => {
    inService(number, "active");
    const held = await tx.query(
      `update number set bulk_held = true where id = $1 and not bulk_held returning id`,
      [id],
    );
    return held.length > 0 ? {} : null;
  });
}

/** Lets a number's bulk go on. Twice is once. */
export function releaseBulk(actor: Actor, id: string): Promise<Number> {
  return holdNumber(actor, id, "number.bulk-released", async (tx) => {
    const released = await tx.query(
      `update number set bulk_held = false where id = $1 and bulk_held returning id`,
      [id],
    );
    if (released.length === 0) return null;
    await notifyDue(tx);
    return {};
  });
}

function inService({ status }: HeldNumber, wanted: Number["status"]): boolean {
  if (status === "retired") throw new AppError("conflict", "This number is out of service.");
  return status === wanted;
}
