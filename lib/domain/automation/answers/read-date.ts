import { plainLetters } from "#lib/domain/compliance/normalise-word.ts";
import { calendarWords, type CalendarWords, dateOrder } from "./calendar-words.ts";

type When = "any" | "future" | "past";
type Day = { year: number; month: number; day: number };
/** What day it is for whoever answers, and how dates are written there, the first that fits first. */
export type DateReader = { today: string; locales: readonly string[] };

/**
 * The one date in a text as YYYY-MM-DD: "27/11", "27.11.2026", "2026-11-27", "271126", "27 Nov", "Nov 27", "Friday",
 * "tomorrow", in the number's languages. Without a year it is the next such day, or the last where the past is wanted.
 * Null: none, not a day of the calendar, or not when it is wanted.
 */
export function readDate(text: string, when: When, { today, locales }: DateReader): string | null {
  const plain = plainLetters(text).trim();
  for (const locale of locales) {
    const words = calendarWords(locale);
    const found =
      relativeDay(plain, words, today) ??
      named(plain, words, when, today) ??
      numeric(plain, locale, when, today) ??
      weekday(plain, words, when, today);
    if (found) return fits(found, when, today) ? found : null;
  }
  return null;
}

function numeric(text: string, locale: string, when: When, today: string): string | null {
  const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text);
  if (iso) return dayOf({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const parts =
    /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{4}|\d{2}))?\.?(?!\d)/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const [day, month] = dateOrder(locale) === "month-first" ? [second, first] : [first, second];
  return withYear({ month, day }, parts[3], when, today);
}

function named(text: string, { months }: CalendarWords, when: When, today: string): string | null {
  const hit =
    /(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s+(?:de\s+|of\s+)?(\p{L}+)\.?(?:,?\s+(?:de\s+)?(\d{4}))?/u.exec(text);
  const turned = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?!\d)/u.exec(text);
  const tries = [
    [hit?.[2], hit?.[1], hit?.[3]],
    [turned?.[1], turned?.[2], turned?.[3]],
  ];
  for (const [name, day, year] of tries) {
    const month = months.get(name ?? "");
    if (month !== undefined) return withYear({ month, day: Number(day) }, year, when, today);
  }
  return null;
}

function weekday(text: string, { weekdays }: CalendarWords, when: When, today: string): string | null {
  const hits = text.split(/[^\p{L}]+/u).flatMap((word) => weekdays.get(word) ?? []);
  const [wanted] = new Set(hits);
  if (wanted === undefined || new Set(hits).size > 1) return null;
  const now = utc(today).getUTCDay();
  const ahead = (wanted - now + 7) % 7 || 7;
  return addDays(today, when === "past" ? ahead - 7 : ahead);
}

function relativeDay(text: string, { relative }: CalendarWords, today: string): string | null {
  for (const [words, days] of relative)
    if (` ${text.replace(/[.,!?]/g, "")} `.includes(` ${words} `)) return addDays(today, days);
  return null;
}

function withYear(
  { month, day }: Omit<Day, "year">,
  given: string | undefined,
  when: When,
  today: string,
): string | null {
  const now = Number(today.slice(0, 4));
  if (given !== undefined) {
    const year = Number(given);
    const full = given.length === 4 ? year : year + (when === "past" && 2000 + year > now ? 1900 : 2000);
    return dayOf({ year: full, month, day });
  }
  // The 29th of February may be four years away.
  for (let away = 0; away <= 8; away++) {
    const found = dayOf({ year: when === "past" ? now - away : now + away, month, day });
    if (found && (when === "past" ? found <= today : found >= today)) return found;
  }
  return null;
}

function dayOf({ year, month, day }: Day): string | null {
  // Thai calendars count from 543 years earlier.
  const gregorian = year > 2400 ? year - 543 : year;
  if (gregorian < 1900 || gregorian > 2200) return null;
  const text = `${gregorian}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const date = utc(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function fits(date: string, when: When, today: string): boolean {
  return when === "any" || date === today || date > today === (when === "future");
}

function addDays(date: string, days: number): string {
  const then = utc(date);
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
