import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

const KEPT_DAYS = 30;
const DAY_MS = 24 * 3_600_000;
const AT_ONCE = 5_000;

/** Forgets deliveries that are over and older than thirty days, with their tries. */
export async function forgetOldDeliveries(): Promise<void> {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY_MS);
  for (;;) {
    const gone = await readOnly().query(
      `delete from webhook_delivery where id in (
         select id from webhook_delivery where happened_at < $1 and status <> 'pending' limit ${AT_ONCE}) returning id`,
      [before],
    );
    if (gone.length < AT_ONCE) return;
  }
}
