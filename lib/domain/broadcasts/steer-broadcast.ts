import type { Broadcast } from "#lib/contract/broadcast.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { addJobs } from "#lib/gateways/jobs/add-jobs.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { changeBroadcast } from "./change-broadcast.ts";

// Its texts that have not begun; those being offered to a provider this moment can't be called back.
const UNSENT = `m.id in (select r.message_id from broadcast_recipient r where r.broadcast_id = $1 and r.message_id is not null)
    and m.status in ('scheduled', 'queued')`;

/** Holds what has not left yet. A text without a due time is never claimed, and never given up. */
export function pauseBroadcast(actor: Actor, id: string): Promise<Broadcast> {
  return changeBroadcast(actor, id, {
    type: "broadcast.paused",
    from: ["building", "sending"],
    step: async (tx) => {
      await tx.query(`update broadcast set status = 'paused' where id = $1`, [id]);
      await holdTexts(tx, id);
    },
  });
}

/** Goes on: what was held is due again, at its number's rate from now. Quiet hours are asked again when each goes out. */
export function resumeBroadcast(actor: Actor, id: string): Promise<Broadcast> {
  return changeBroadcast(actor, id, {
    type: "broadcast.resumed",
    from: ["paused"],
    step: async (tx, { number }) => {
      await tx.query(`update broadcast set status = 'building' where id = $1`, [id]);
      await tx.query(
        `with held as (
           select m.id, $2::timestamptz + make_interval(secs => coalesce((sum(m.segments) over (order by r.address_id) - m.segments) / $3::float8, 0)) as due
             from broadcast_recipient r join message m on m.id = r.message_id
            where r.broadcast_id = $1 and m.status in ('scheduled', 'queued') and m.due_at is null)
         update message m set due_at = held.due, give_up_at = held.due + interval '7 days',
                status = case when held.due > $2 then 'scheduled' else 'queued' end, revision = revision + 1
           from held where m.id = held.id`,
        [id, now(), number.segmentsPerSecond],
      );
      await addJobs(tx, "broadcast.build", [{ payload: { broadcastId: id }, key: `broadcast.build:${id}` }]);
      await notifyDue(tx);
    },
  });
}

/** Ends it for good: what has not left never will. A job takes the texts out of their threads, some at a time. */
export function stopBroadcast(actor: Actor, id: string): Promise<Broadcast> {
  return changeBroadcast(actor, id, {
    type: "broadcast.stopped",
    from: ["waiting", "scheduled", "building", "sending", "paused"],
    step: async (tx, { status }) => {
      const sentNothing = status === "waiting" || status === "scheduled";
      await tx.query(`update broadcast set status = $2, finished_at = $3 where id = $1`, [
        id,
        sentNothing ? "draft" : "stopped",
        sentNothing ? null : now(),
      ]);
      if (sentNothing) return;
      await holdTexts(tx, id);
      await tx.query(
        `update broadcast_recipient set outcome = 'stopped' where broadcast_id = $1 and outcome is null`,
        [id],
      );
      await addJobs(tx, "broadcast.clear", [{ payload: { broadcastId: id }, key: `broadcast.clear:${id}` }]);
    },
  });
}

async function holdTexts(tx: Tx, id: string): Promise<void> {
  await tx.query(`update message m set due_at = null, give_up_at = null where ${UNSENT}`, [id]);
}
