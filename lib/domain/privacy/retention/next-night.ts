import { instantOf, localTime } from "#lib/contract/local-time.ts";

const THREE_O_CLOCK = 3 * 60;
const DAY_MS = 24 * 3_600_000;

/** The next three o'clock in the morning after a moment, by the organisation's clock: when fewest people text. */
export function nextNight(at: Date, timeZone: string): Date {
  const tonight = instantOf(localTime(at, timeZone).date, THREE_O_CLOCK, timeZone);
  if (tonight > at) return tonight;
  return instantOf(localTime(new Date(at.getTime() + DAY_MS), timeZone).date, THREE_O_CLOCK, timeZone);
}
