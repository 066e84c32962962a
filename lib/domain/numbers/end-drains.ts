import { room } from "#lib/contract/live.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { publish } from "#lib/gateways/realtime/publish.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { forgetDirectory } from "./directory.ts";

// Nothing that was written before is due, tried again or under way. What is due only later is held with the rest.
const DRAINED = `
  n.draining_since is not null and not exists (
    select from message m where m.number_id = n.id and m.created_at < n.draining_since
       and (m.status in ('sending', 'queued') or (m.status = 'scheduled' and m.due_at <= $1)))`;

/** Pauses the numbers whose queue has drained (see `drainNumber`). */
export async function endDrains(): Promise<void> {
  const drained = await readOnly().query<{ id: string }>(`select n.id from number n where ${DRAINED}`, [
    now(),
  ]);
  for (const { id } of drained) {
    await inTransaction(async (tx, afterCommit) => {
      const paused = await tx.query(
        `update number n set status = 'paused', draining_since = null where n.id = $2 and ${DRAINED} returning n.id`,
        [now(), id],
      );
      if (paused.length === 0) return;
      await recordEvents(tx, [
        { type: "number.paused", at: now(), actorKind: "system", data: { numberId: id } },
      ]);
      afterCommit(() => publish([room.desk()], "directory.changed", { nouns: ["numbers"] }));
      afterCommit(forgetDirectory);
    });
  }
}
