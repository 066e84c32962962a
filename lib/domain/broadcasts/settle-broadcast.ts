import { room } from "#lib/contract/live.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { addJobs } from "#lib/gateways/jobs/add-jobs.ts";
import { publish } from "#lib/gateways/realtime/publish.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { lockBroadcastIn } from "./broadcast-row.ts";

const LOOK_AGAIN_MS = 5_000;

/** Ends a broadcast of which every text has left or come to an end; else it looks again soon. */
export async function settleBroadcast({ broadcastId: id }: { broadcastId: string }): Promise<void> {
  const isDone = await inTransaction(async (tx) => {
    if (!(await lockBroadcastIn(tx, id, "sending"))) return false;
    const [unsent] = await tx.query(
      `select 1 from broadcast_recipient r join message m on m.id = r.message_id
        where r.broadcast_id = $1 and m.status in ('scheduled', 'queued', 'sending') limit 1`,
      [id],
    );
    const at = now();
    if (unsent) {
      const runAt = new Date(at.getTime() + LOOK_AGAIN_MS);
      await addJobs(tx, "broadcast.settle", [
        { payload: { broadcastId: id }, key: `broadcast.settle:${id}`, runAt },
      ]);
      return false;
    }
    await tx.query(`update broadcast set status = 'done', finished_at = $2 where id = $1`, [id, at]);
    await recordEvents(tx, [
      { type: "broadcast.finished", at, actorKind: "system", data: { broadcastId: id } },
    ]);
    return true;
  });
  if (isDone) publish([room.desk()], "directory.changed", { nouns: ["broadcasts"] });
}
