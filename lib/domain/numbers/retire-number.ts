import type { Number } from "#lib/contract/number.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import { endRoutes } from "./end-routes.ts";
import { holdNumber } from "./hold-number.ts";

/** Takes a number out of service for good: its conversations stay to be read, what still waits to be sent fails. Twice is once. */
export function retireNumber(actor: Actor, id: string): Promise<Number> {
  return holdNumber(actor, id, "number.retired", async (tx, { status }) => {
    if (status === "retired") return null;
    await tx.query(`update number set status = 'retired', retired_at = $2 where id = $1`, [id, now()]);
    await endRoutes(tx, id, null);
    await notifyDue(tx);
    return {};
  });
}
