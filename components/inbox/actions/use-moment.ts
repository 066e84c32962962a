"use client";
import { useFormatter, useTimeZone } from "use-intl";
import { dayIn } from "#lib/i18n/times.ts";

/** An instant in a sentence, in the organisation's zone: "14:30" today, else "Tue 24 Nov 09:00". */
export function useMoment(): (at: string) => string {
  const format = useFormatter();
  const zone = useTimeZone() ?? "UTC";
  return (at) => {
    const date = new Date(at);
    const clock = format.dateTime(date, { hour: "2-digit", minute: "2-digit" });
    if (dayIn(date, zone) === dayIn(new Date(), zone)) return clock;
    return `${format.dateTime(date, { weekday: "short", day: "numeric", month: "short" })} ${clock}`;
  };
}
