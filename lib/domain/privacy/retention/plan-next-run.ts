import { addJobs } from "#lib/gateways/jobs/add-jobs.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { nextNight } from "./next-night.ts";

/** Has the next night's emptying happen, once, as long as there are rules. */
export async function planNextRun(tx: Tx): Promise<void> {
  const [row] = await tx.query<{ timeZone: string }>(
    `select time_zone as "timeZone" from organisation where exists (select from retention_rule)`,
  );
  if (!row) return;
  await addJobs(tx, "retention.run", [
    { payload: {}, key: "retention.run", runAt: nextNight(now(), row.timeZone) },
  ]);
}
