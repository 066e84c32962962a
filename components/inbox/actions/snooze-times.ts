import { dayAfter, dayIn, instantIn } from "#lib/i18n/times.ts";

export type SnoozeChoice = { key: "laterToday" | "tomorrow" | "monday"; until: Date };

const laterTodayMs = 3 * 3_600_000;
const endOfDayClock = "18:00";

/** The usual times to come back, in the organisation's zone: in three hours while today lasts, tomorrow and Monday at nine. */
export function snoozeChoices(now: Date, zone: string): SnoozeChoice[] {
  const today = dayIn(now, zone);
  const later = wholeHour(new Date(now.getTime() + laterTodayMs));
  const monday = dayAfter(today, daysToMonday(today));
  const choices: SnoozeChoice[] = [
    { key: "tomorrow", until: instantIn(dayAfter(today, 1), "09:00", zone) },
    { key: "monday", until: instantIn(monday, "09:00", zone) },
  ];
  const isToday = dayIn(later, zone) === today && later <= instantIn(today, endOfDayClock, zone);
  const shown = isToday ? [{ key: "laterToday" as const, until: later }, ...choices] : choices;
  return monday === dayAfter(today, 1) ? shown.filter(({ key }) => key !== "monday") : shown;
}

function daysToMonday(day: string): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (8 - weekday) % 7 || 7;
}

function wholeHour(at: Date): Date {
  return new Date(Math.ceil(at.getTime() / 3_600_000) * 3_600_000);
}
