const formats = new Map<string, Intl.DateTimeFormat>();

/** The day, the clock and the minutes of the day of a moment in a zone; days of the week from 1, Monday. */
export function localTime(at: Date, timeZone: string) {
  const parts = formatIn(timeZone).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const date = `${of("year")}-${of("month")}-${of("day")}`;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return {
    date,
    clock: `${of("hour")}:${of("minute")}`,
    minutes: Number(of("hour")) * 60 + Number(of("minute")),
    day: weekday === 0 ? 7 : weekday,
  };
}

/**
 * The moment of a local day (`2026-11-27`) and its minutes in a zone. A time that summer time leaps over is
 * as much later; of one that comes twice it is the first.
 */
export function instantOf(date: string, minutes: number, timeZone: string): Date {
  const plain = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  const before = offsetAt(plain - 12 * 3_600_000, timeZone);
  const after = offsetAt(plain + 12 * 3_600_000, timeZone);
  const first = plain - Math.max(before, after);
  const second = plain - Math.min(before, after);
  return new Date(offsetAt(first, timeZone) === plain - first ? first : second);
}

// How far a zone is ahead of UTC at a moment.
function offsetAt(moment: number, timeZone: string): number {
  const { date, minutes } = localTime(new Date(moment), timeZone);
  return Date.parse(`${date}T00:00:00Z`) + minutes * 60_000 - Math.floor(moment / 60_000) * 60_000;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const found =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  formats.set(timeZone, found);
  return found;
}
