import { now } from "#lib/platform/clock.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";
import { LATE_PART_MS, WAIT_FOR_PARTS_MS } from "./place-part.ts";
import { showLongText } from "./show-long-text.ts";

/** So long the process that took the last part may need to show the text itself. */
const HANDED_OVER_MS = 5_000;

/**
 * Shows long texts whose other parts have not come in time, and what a crash left unshown; forgets those that are done
 * for a day. Returns how many it showed. The worker calls it.
 */
export async function showOverdueTexts(): Promise<number> {
  const tx = readOnly();
  const due = await findDue(tx);
  const shown = await Promise.allSettled(due.map(({ id }) => showLongText(id)));
  for (const one of shown) {
    if (one.status === "rejected")
      log().error({ err: one.reason as unknown }, "A long text could not be shown");
  }
  if (due.length === 0) await forgetDone(tx);
  return due.length;
}

function findDue(tx: Tx): Promise<{ id: string }[]> {
  return tx.query<{ id: string }>(
    `select id from long_text
      where came > shown and last_part_at <= $1
        and (last_part_at <= $2 or came = total or shown > 0 or superseded_at is not null)
      order by last_part_at limit 100`,
    [ago(HANDED_OVER_MS), ago(WAIT_FOR_PARTS_MS)],
  );
}

async function forgetDone(tx: Tx): Promise<void> {
  await tx.query(
    `delete from long_text where id in (
       select id from long_text where last_part_at <= $1 and came = shown order by last_part_at limit 100)`,
    [ago(LATE_PART_MS)],
  );
}

function ago(ms: number): Date {
  return new Date(now().getTime() - ms);
}
