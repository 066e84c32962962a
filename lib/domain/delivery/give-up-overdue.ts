import { now } from "#lib/platform/clock.ts";
import { changeStatus } from "./change-status.ts";
import { sweepEach } from "./sweep-each.ts";

const OVERDUE = `
  select id, conversation_id as "conversationId" from message
   where status in ('scheduled', 'queued') and give_up_at <= $1 and (lease_until is null or lease_until <= $1)
   order by give_up_at limit 100`;

/**
 * Gives up texts that waited too long, also where nobody would claim them: their number is paused, their account rests,
 * an earlier text of the conversation is tried again and again. Returns how many were looked at.
 */
export function giveUpOverdue(): Promise<number> {
  return sweepEach(OVERDUE, [now()], async (hold) => {
    const [overdue] = await hold.tx.query(
      `select from message where id = $1 and status in ('scheduled', 'queued') and give_up_at <= $2 for update`,
      [hold.messageId, now()],
    );
    if (overdue) await changeStatus(hold, { status: "expired", reason: "waited-too-long" });
  });
}
