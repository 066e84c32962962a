import { dayIn, instantIn } from "./times.ts";

/** What a date-and-time field says (`2026-11-23T16:00`), read in a zone; null when it is not whole. */
export function parseFieldTime(value: string, zone: string): Date | null {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(value);
  return match ? instantIn(match[1] ?? "", match[2] ?? "", zone) : null;
}

/** The same the other way, for the field's first value. */
export function formatFieldTime(at: Date, zone: string): string {
  return `${dayIn(at, zone)}T${clockIn(at, zone)}`;
}

export function clockIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
}
