import { useFormatter, useNow, useTimeZone, useTranslations } from "use-intl";
import { dayIn } from "#lib/i18n/times.ts";

/** The thread's ways to say when: the clock, the day of a separator, the whole truth on hover. */
export function useTimes() {
  const format = useFormatter();
  const t = useTranslations("thread");
  const now = useNow({ updateInterval: 60_000 });
  const timeZone = useTimeZone() ?? "UTC";

  const clock = (at: string) => format.dateTime(new Date(at), { hour: "2-digit", minute: "2-digit" });
  const full = (at: string) => format.dateTime(new Date(at), { dateStyle: "full", timeStyle: "long" });
  const day = (at: string) => {
    const distance = daysBetween(dayIn(new Date(at), timeZone), dayIn(now, timeZone));
    if (distance === 0) return t("today");
    if (distance === 1) return t("yesterday");
    return format.dateTime(new Date(at), dayParts(at, now, timeZone));
  };
  /** "14:06" today, else with its day: for sentences. */
  const moment = (at: string) => {
    const isToday = dayIn(new Date(at), timeZone) === dayIn(now, timeZone);
    return isToday ? clock(at) : `${format.dateTime(new Date(at), dayParts(at, now, timeZone))} ${clock(at)}`;
  };
  return { clock, full, day, moment, now, timeZone };
}

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

function dayParts(at: string, now: Date, timeZone: string) {
  const sameYear = dayIn(new Date(at), timeZone).slice(0, 4) === dayIn(now, timeZone).slice(0, 4);
  return sameYear
    ? ({ weekday: "short", day: "numeric", month: "short" } as const)
    : ({ day: "numeric", month: "short", year: "numeric" } as const);
}
