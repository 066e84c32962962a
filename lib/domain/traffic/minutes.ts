import { type Flow, trafficMinutes } from "#lib/contract/live-traffic.ts";

/** A number's texts in the minute that begins then; `recent`: those of the last sixty seconds. */
export type MinuteCount = { numberId: string; minute: number; count: number; recent: number };

export const MINUTE_MS = 60_000;

/** When the oldest minute on the screen begins: minutes are the clock's, so that one that is over changes no more. */
export function startOf(at: Date): number {
  return Math.floor(at.getTime() / MINUTE_MS - (trafficMinutes - 1)) * MINUTE_MS;
}

/** SQL: the minute in which a moment lies, as `minute`. */
export function minuteOf(column: string): string {
  return `(floor(extract(epoch from ${column}) / 60) * ${MINUTE_MS})::float8 as minute`;
}

/** One number's hour from its counts. */
export function flowOf(id: string, rows: readonly MinuteCount[], at: Date): Flow {
  const start = startOf(at);
  const minutes = new Array<number>(trafficMinutes).fill(0);
  let recent = 0;
  for (const row of rows) {
    if (row.numberId !== id) continue;
    minutes[(row.minute - start) / MINUTE_MS] = row.count;
    recent += row.recent;
  }
  return { perSecond: recent / 60, minutes };
}
