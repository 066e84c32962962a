import { useFormatter, useNow, useTimeZone, useTranslations } from "use-intl";
import { dayIn } from "#lib/i18n/times.ts";

/** The clock of a message, and the whole truth on hover. */
export function useClock() {
  const format = useFormatter();
  const clock = (at: string) => format.dateTime(new Date(at), { hour: "2-digit", minute: "2-digit" });
  const full = (at: string) => format.dateTime(new Date(at), { dateStyle: "full", timeStyle: "long" });
  return { clock, full };
}

/** Days as people call them from where they stand: they change at midnight, so this follows the time. */
export function useDays() {
  const format = useFormatter();
  const t = useTranslations("thread");
  const { clock } = useClock();
  const now = useNow({ updateInterval: 60_000 });
  const timeZone = useTimeZone() ?? "UTC";
  const distanceOf = (at: string) => daysBetween(dayIn(new Date(at), timeZone), dayIn(now, timeZone));

  const day = (at: string) => {
    const near = nearDays[String(distanceOf(at))];
    return near ? t(near) : format.dateTime(new Date(at), dayParts(at, now, timeZone));
  };
  /** "today 16:00", "tomorrow 09:00", "Fri 27 Nov 09:00": for a time that is to come. */
  const ahead = (at: string) => {
    const words = Math.abs(distanceOf(at)) <= 1 ? day(at).toLocaleLowerCase() : day(at);
    return `${words} ${clock(at)}`;
  };
  return { day, ahead };
}

const nearDays: Record<string, "today" | "yesterday" | "tomorrow"> = {
  "0": "today",
  "1": "yesterday",
  "-1": "tomorrow",
};

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

function dayParts(at: string, now: Date, timeZone: string) {
  const sameYear = dayIn(new Date(at), timeZone).slice(0, 4) === dayIn(now, timeZone).slice(0, 4);
  return sameYear
    ? ({ weekday: "short", day: "numeric", month: "short" } as const)
    : ({ day: "numeric", month: "short", year: "numeric" } as const);
}
