import { plainLetters } from "#lib/domain/compliance/normalise-word.ts";

/** How a language calls months, weekdays (0 Sunday) and the days around today, without accents. */
export type CalendarWords = {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  relative: readonly (readonly [string, number])[];
};

const known = new Map<string, CalendarWords>();

/** The calendar's words of a locale, as the runtime knows them. Longer relative words first: "day after tomorrow". */
export function calendarWords(locale: string): CalendarWords {
  let words = known.get(locale);
  if (!words) known.set(locale, (words = makeWords(locale)));
  return words;
}

/** Whether a locale writes the month before the day: 11/27. */
export function dateOrder(locale: string): "month-first" | "day-first" {
  const parts = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { day: "numeric", month: "numeric" });
  const first = parts
    .formatToParts(new Date("2026-11-27"))
    .find(({ type }) => type === "day" || type === "month");
  // Where the year comes first on paper, people still text the short form as their country says it: month, day.
  return first?.type === "month" ? "month-first" : "day-first";
}

function makeWords(locale: string): CalendarWords {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const style of ["long", "short"] as const) {
    for (let month = 1; month <= 12; month++)
      for (const around of [{ month: style }, { month: style, day: "numeric" }] as const)
        months.set(partOf(locale, around, new Date(Date.UTC(2026, month - 1, 15)), "month"), month);
    // 4 January 2026 is a Sunday.
    for (let day = 0; day < 7; day++)
      weekdays.set(partOf(locale, { weekday: style }, new Date(Date.UTC(2026, 0, 4 + day)), "weekday"), day);
  }
  for (const words of [months, weekdays]) words.delete("");
  return { months, weekdays, relative: relativeWords(locale) };
}

function partOf(locale: string, options: Intl.DateTimeFormatOptions, at: Date, type: string): string {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: "UTC" });
  const value = format.formatToParts(at).find((part) => part.type === type)?.value ?? "";
  const plain = plainLetters(value).replace(/[^\p{L}]/gu, "");
  return plain;
}

function relativeWords(locale: string): [string, number][] {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return [2, 1, 0, -1].flatMap((days): [string, number][] => {
    const words = plainLetters(format.format(days, "day"));
    // "in 2 days" is no word for a day.
    return /\d/.test(words) ? [] : [[words, days]];
  });
}
