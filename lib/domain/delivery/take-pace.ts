import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { Sendable } from "./load-for-sending.ts";

/**
 * Takes the segments of one text out of its number's rate, for all processes together: the next text may follow when
 * these have had their time. False: the rate is used up. Numbers without a known rate always may.
 */
export async function takePace(tx: Tx, number: Sendable["number"], segments: number): Promise<boolean> {
  if (number.segmentsPerSecond === null) return true;
  const at = now();
  const freeAt = new Date(at.getTime() + (Math.max(1, segments) / number.segmentsPerSecond) * 1000);
  const taken = await tx.query(
    `insert into number_pace as p (number_id, free_at) values ($1, $2)
     on conflict (number_id) do update set free_at = excluded.free_at where p.free_at <= $3 returning p.number_id`,
    [number.id, freeAt, at],
  );
  return taken.length > 0;
}
