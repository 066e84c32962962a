import { now } from "#lib/platform/clock.ts";
import { applyReports } from "./apply-reports.ts";
import { changeStatus, type Hold } from "./change-status.ts";
import { REPORT_WAIT_MS } from "./limits.ts";
import { sweepEach } from "./sweep-each.ts";

type Standing = { attemptCount: number; calling: boolean };

const UNFINISHED = `
  select id, conversation_id as "conversationId" from message
   where status = 'sending' and lease_until <= $1 order by lease_until limit 100`;

/**
 * Finds texts that are `sending` and whose lease has ended: a process died in the call, or its outcome was unknown
 * and no report came. None is ever sent again by itself. Returns how many were looked at.
 */
export function sweepUnfinished(): Promise<number> {
  return sweepEach(UNFINISHED, [now()], async (hold) => {
    const standing = await lockUnfinished(hold);
    if (!standing) return;
    if (standing.calling) return leaveToReports(hold, standing.attemptCount);
    await changeStatus(hold, { status: "unknown", reason: "outcome-unknown" });
  });
}

// The call's process is gone: the outcome is unknown, and a report by our own id may still tell.
async function leaveToReports(hold: Hold, attempt: number): Promise<void> {
  const at = now();
  await hold.tx.query(
    `update attempt set ended_at = $3, outcome = 'unknown', code = 'crashed' where message_id = $1 and count = $2`,
    [hold.messageId, attempt, at],
  );
  await hold.tx.query(`update message set lease_until = $2 where id = $1`, [
    hold.messageId,
    new Date(at.getTime() + REPORT_WAIT_MS),
  ]);
  await applyReports(hold);
}

async function lockUnfinished({ tx, messageId }: Hold): Promise<Standing | undefined> {
  const [row] = await tx.query<Standing>(
    `select m.attempt_count as "attemptCount", exists (select from attempt a where a.message_id = m.id
              and a.count = m.attempt_count and a.ended_at is null) as calling
       from message m
      where m.id = $1 and m.status = 'sending' and m.lease_until <= $2 for update of m`,
    [messageId, now()],
  );
  return row;
}
