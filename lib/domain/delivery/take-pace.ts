import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { HELD_BACK } from "./held-back.ts";
import type { Sendable } from "./load-for-sending.ts";

/**
 * Takes the segments of one text out of its number's rate, for all processes together: the next text may follow when
 * these have had their time. False: the rate is used up, or the text is bulk and a person's is due on this number.
 * Numbers without a known rate always may.
 */
export async function takePace(tx: Tx, { number, segments, lane }: Sendable): Promise<boolean> {
  if (number.segmentsPerSecond === null) return true;
  const at = now();
  if (lane > 0 && (await isPersonWaiting(tx, number.id, at))) return false;
  const freeAt = new Date(at.getTime() + (Math.max(1, segments) / number.segmentsPerSecond) * 1000);
  const taken = await tx.query(
    `insert into number_pace as p (number_id, free_at) values ($1, $2)
     on conflict (number_id) do update set free_at = excluded.free_at where p.free_at <= $3 returning p.number_id`,
    [number.id, freeAt, at],
  );
  return taken.length > 0;
}

async function isPersonWaiting(tx: Tx, numberId: string, at: Date): Promise<boolean> {
  const waiting = await tx.query(
    `select from message m join conversation c on c.id = m.conversation_id join number n on n.id = c.number_id
      where m.status in ('scheduled', 'queued') and m.lane = 0 and m.due_at <= $2 and c.number_id = $1
        and not ${HELD_BACK} limit 1`,
    [numberId, at],
  );
  return waiting.length > 0;
}
