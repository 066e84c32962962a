import { dayAfter, dayIn, instantIn } from "#lib/i18n/times.ts";

const firstHour = 8;
const lastHour = 20;

/** Ready-made times to send at, in a zone: the next whole hour that is an hour off (from 8 until 20 today), and tomorrow at 9. */
export function sendTimes(now: Date, zone: string): { today: Date | null; tomorrow: Date } {
  const day = dayIn(now, zone);
  const [hour = 0, minute = 0] = clockIn(now, zone).split(":").map(Number);
  const next = Math.max(firstHour, hour + (minute > 0 ? 2 : 1));
  const today = next <= lastHour ? instantIn(day, `${String(next).padStart(2, "0")}:00`, zone) : null;
  return { today, tomorrow: instantIn(dayAfter(day, 1), "09:00", zone) };
}

/** What a date-and-time field says (`2026-11-23T16:00`), read in a zone; null when it is not whole. */
export function parseFieldTime(value: string, zone: string): Date | null {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(value);
  return match ? instantIn(match[1] ?? "", match[2] ?? "", zone) : null;
}

/** The same the other way, for the field's first value. */
export function formatFieldTime(at: Date, zone: string): string {
  return `${dayIn(at, zone)}T${clockIn(at, zone)}`;
}

function clockIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
}
