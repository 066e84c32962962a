import { instantOf, localTime } from "#lib/contract/local-time.ts";
import { isFrenchHoliday } from "./french-holidays.ts";
import type { Place } from "./places-of.ts";
import { type AllowedHours, ruleOf } from "./quiet-rules.ts";

const DAY_MS = 86_400_000;
// Ten days are more than any holidays in a row; of places that never agree the first opening of any is taken.
const DAYS_AHEAD = 10;
const ROUNDS = 60;

/**
 * The first moment from `at` at which marketing may arrive in every place given: `at` itself, outside of quiet hours.
 * All places must allow it, so that a phone whose zone is unsure has the widest quiet window.
 */
export function nextAllowed(places: readonly Place[], at: Date): Date {
  let found = at;
  for (let round = 0; round < ROUNDS; round++) {
    const latest = places.reduce((far, place) => later(far, opening(place, found)), found);
    if (latest <= found) return found;
    found = latest;
  }
  return found;
}

/** When the quiet hours that follow an allowed moment begin, in the first of the places; a day later at most. */
export function allowedUntil(places: readonly Place[], at: Date): Date {
  const ends = places.map(({ place, zone }) => {
    const { date } = localTime(at, zone);
    const [, until] = hoursOf(place, date) ?? [0, 0];
    return instantOf(date, until, zone);
  });
  return ends.reduce((first, end) => (end < first ? end : first), new Date(at.getTime() + DAY_MS));
}

/** The most marketing texts that the places let one person have in 24 hours; null: as many as they agreed to. */
export function mostPerDay(places: readonly Place[], at: Date): number | null {
  const caps = places.flatMap(({ place, zone }) => ruleOf(place, localTime(at, zone).date).mostPerDay ?? []);
  return caps.length > 0 ? Math.min(...caps) : null;
}

function opening({ place, zone }: Place, at: Date): Date {
  const { date, minutes } = localTime(at, zone);
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const day = addDays(date, ahead);
    const hours = hoursOf(place, day);
    if (hours === null) continue;
    const [from, until] = hours;
    if (ahead > 0 || minutes < from) return instantOf(day, from, zone);
    if (minutes < until) return at;
  }
  return at;
}

function hoursOf(place: string, date: string): AllowedHours {
  const { week, holidays } = ruleOf(place, date);
  if (holidays === "FR" && isFrenchHoliday(date)) return null;
  return week[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? null;
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
