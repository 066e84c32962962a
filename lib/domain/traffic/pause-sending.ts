import { type Actor, can } from "#lib/contract/permissions.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";

/**
 * Stops everything that goes out, of all numbers at once: when something is badly wrong and must not spread. What is
 * queued waits; what comes in still comes in. Numbers that were paused by themselves stay so afterwards. Twice is once.
 */
export async function pauseSending(actor: Actor): Promise<void> {
  requireAdmin(actor);
  await inTransaction(async (tx) => {
    const paused = await tx.query(
      `update organisation set sending_paused_at = $1 where sending_paused_at is null returning id`,
      [now()],
    );
    if (paused.length === 0) return;
    await recordEvents(tx, [eventOf(actor, "sending.paused")]);
  });
}

/** Lets everything go on: what waited goes out in its order. Twice is once. */
export async function resumeSending(actor: Actor): Promise<void> {
  requireAdmin(actor);
  await inTransaction(async (tx) => {
    const resumed = await tx.query(
      `update organisation set sending_paused_at = null where sending_paused_at is not null returning id`,
    );
    if (resumed.length === 0) return;
    await recordEvents(tx, [eventOf(actor, "sending.resumed")]);
    await notifyDue(tx);
  });
}

function requireAdmin(actor: Actor): void {
  if (!can(actor, "number.manage")) throw new AppError("not-allowed", "Only admins pause sending.");
}

function eventOf(actor: Actor, type: "sending.paused" | "sending.resumed") {
  return { type, at: now(), actorKind: actor.kind, actorId: actor.id };
}
