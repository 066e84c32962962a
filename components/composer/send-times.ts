const hour = 3_600_000;

/** Ready-made times to send at, in a time zone: the next whole hour of today that is an hour off (until 20:00), tomorrow at 9. */
export function sendTimes(now: number, timeZone: string): { today: number | null; tomorrow: number } {
  const clock = wallClock(now, timeZone);
  const nextHour = clock.hour + (clock.minute > 0 ? 2 : 1);
  const today = nextHour <= 20 && nextHour >= 8 ? instantOf({ ...clock, hour: nextHour, minute: 0 }, timeZone) : null;
  const next = wallClock(instantOf({ ...clock, hour: 12, minute: 0 }, timeZone) + 24 * hour, timeZone);
  return { today, tomorrow: instantOf({ ...next, hour: 9, minute: 0 }, timeZone) };
}

export type WallClock = { year: number; month: number; day: number; hour: number; minute: number };

/** What the clocks and calendars of a time zone show at an instant. */
export function wallClock(instant: number, timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  }).formatToParts(new Date(instant));
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return { year: read("year"), month: read("month"), day: read("day"), hour: read("hour"), minute: read("minute") };
}

/** The instant at which a time zone's clocks show this. A time that is skipped in spring is the one an hour later. */
export function instantOf(clock: WallClock, timeZone: string): number {
  const asUtc = utcOf(clock);
  const first = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(first, timeZone);
}

/** `2026-11-23T16:00`, as a date-and-time field speaks, read in a time zone; null when it is not whole. */
export function parseWallClock(text: string, timeZone: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minute = 0] = match.slice(1).map(Number);
  return instantOf({ year, month, day, hour: hours, minute }, timeZone);
}

/** The same the other way, for the field's first value. */
export function formatWallClock(instant: number, timeZone: string): string {
  const clock = wallClock(instant, timeZone);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${clock.year}-${two(clock.month)}-${two(clock.day)}T${two(clock.hour)}:${two(clock.minute)}`;
}

function utcOf({ year, month, day, hour: hours, minute }: WallClock): number {
  return Date.UTC(year, month - 1, day, hours, minute);
}

function offsetAt(instant: number, timeZone: string): number {
  return utcOf(wallClock(instant, timeZone)) - Math.floor(instant / 60_000) * 60_000;
}
