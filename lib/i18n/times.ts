import type { DateTimeFormatOptions } from "use-intl";

/** The calendar day of an instant in an IANA zone, as `2026-11-23`. */
export function dayIn(at: Date, zone: string): string {
  return dayFormat(zone).format(at);
}

/** How long someone waits, as a step of words: now, minutes, hours and minutes, days. `ms` is the wait so far. */
export function waitOf(
  ms: number,
): { unit: "now" } | { unit: "minutes" | "hours" | "days"; amount: number; rest: string } {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return { unit: "now" };
  if (minutes < 60) return { unit: "minutes", amount: minutes, rest: "" };
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return { unit: "hours", amount: hours, rest: String(minutes % 60).padStart(2, "0") };
  return { unit: "days", amount: Math.floor(hours / 24), rest: "" };
}

/** How a list says when: today the clock, this week the weekday, this year the day, else with the year. */
export function listTimeStyle(at: Date, now: Date, zone: string): DateTimeFormatOptions {
  const day = dayIn(at, zone);
  const today = dayIn(now, zone);
  if (day === today) return { hour: "2-digit", minute: "2-digit" };
  const daysAgo = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  if (daysAgo > 0 && daysAgo < 7) return { weekday: "short" };
  if (day.slice(0, 4) === today.slice(0, 4)) return { day: "numeric", month: "short" };
  return { day: "numeric", month: "short", year: "numeric" };
}

/** The instant at which a zone's clocks show `day` (`2026-11-23`) and `clock` (`09:00`). */
export function instantIn(day: string, clock: string, zone: string): Date {
  const asUtc = new Date(`${day}T${clock}:00Z`);
  const first = new Date(asUtc.getTime() - offsetOf(asUtc, zone));
  // Once more: near a change of clocks the first guess used the offset of the wrong side.
  return new Date(asUtc.getTime() - offsetOf(first, zone));
}

/** The day that is `days` after `day`, both as `2026-11-23`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function offsetOf(at: Date, zone: string): number {
  const parts = Object.fromEntries(
    clockFormat(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const shown = Date.UTC(
    Number(parts.year),
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  return shown - Math.floor(at.getTime() / 1000) * 1000;
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  dayFormats.set(timeZone, made);
  return made;
}

function clockFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
}
