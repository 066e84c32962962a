import { now } from "#lib/platform/clock.ts";
import { setStatus, showMessage } from "./change-status.ts";
import { LATE_REPORT_MS } from "./limits.ts";
import { sweepEach } from "./sweep-each.ts";

const UNREPORTED = `
  select id, conversation_id as "conversationId" from message
   where status = 'sent' and status_reason is null and give_up_at <= $1 order by give_up_at limit 100`;

/**
 * Says of texts whose validity has long ended that no report came. They stay `sent`, which is all that is known, and a
 * report that comes even later still counts. Returns how many were looked at.
 */
export function markUnreported(): Promise<number> {
  const before = new Date(now().getTime() - LATE_REPORT_MS);
  return sweepEach(UNREPORTED, [before], async (hold) => {
    const [waiting] = await hold.tx.query(
      `select from message where id = $1 and status = 'sent' and status_reason is null for update`,
      [hold.messageId],
    );
    if (!waiting) return;
    // Its status has not changed, so nothing has happened that others must hear of: it is only shown.
    await setStatus(hold, { status: "sent", reason: "no-report" });
    await showMessage(hold);
  });
}
