import { now } from "#lib/platform/clock.ts";
import { applyReports } from "./apply-reports.ts";
import { askAgain, waitAfterUnknown } from "./ask-again.ts";
import { changeStatus, type Hold } from "./change-status.ts";
import { finishSending } from "./finish-sending.ts";
import { CALL_LEASE_MS, HELD_MS } from "./limits.ts";
import type { Begun } from "./offer-text.ts";
import { sweepEach } from "./sweep-each.ts";

type Standing = { attemptCount: number; calling: boolean; provider: string };

const UNFINISHED = `
  select id, conversation_id as "conversationId" from message
   where status = 'sending' and lease_until <= $1 order by lease_until limit 100`;

/**
 * Finds texts that are `sending` and whose lease has ended: a process died in the call, or its outcome was unknown
 * and no report came. None is ever sent twice by itself: only where an idempotency key makes two calls one text is it
 * offered again, which `finish` does. Returns how many were looked at.
 */
export function sweepUnfinished(
  finish: (begun: Begun) => void = (begun) => void finishSending(begun),
): Promise<number> {
  return sweepEach(UNFINISHED, [now()], async (hold) => {
    const standing = await lockUnfinished(hold);
    if (!standing) return;
    if (standing.calling) return leaveToReports(hold, standing);
    const again = await askAgain(hold);
    if (again === null) return changeStatus(hold, { status: "unknown", reason: "outcome-unknown" });
    await lease(hold, again === "later" ? HELD_MS : CALL_LEASE_MS);
    if (again !== "later") hold.afterCommit(() => finish(again));
  });
}

// The call's process is gone: the outcome is unknown, and a report by our own id may still tell.
async function leaveToReports(hold: Hold, { attemptCount: attempt, provider }: Standing): Promise<void> {
  await hold.tx.query(
    `update attempt set ended_at = $3, outcome = 'unknown', code = 'crashed' where message_id = $1 and count = $2`,
    [hold.messageId, attempt, now()],
  );
  await lease(hold, waitAfterUnknown(provider, attempt));
  await applyReports(hold);
}

async function lease({ tx, messageId }: Hold, ms: number): Promise<void> {
  await tx.query(`update message set lease_until = $2 where id = $1`, [
    messageId,
    new Date(now().getTime() + ms),
  ]);
}

async function lockUnfinished({ tx, messageId }: Hold): Promise<Standing | undefined> {
  const [row] = await tx.query<Standing>(
    `select m.attempt_count as "attemptCount", coalesce((select p.provider from attempt t
              join provider_account p on p.id = t.provider_account_id
             where t.message_id = m.id and t.count = m.attempt_count), '') as provider, exists (select from attempt a where a.message_id = m.id
              and a.count = m.attempt_count and a.ended_at is null) as calling
       from message m
      where m.id = $1 and m.status = 'sending' and m.lease_until <= $2 for update of m`,
    [messageId, now()],
  );
  return row;
}
