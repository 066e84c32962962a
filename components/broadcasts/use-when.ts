import { useFormatter, useTimeZone } from "use-intl";
import { dayIn } from "#lib/i18n/times.ts";

/** When something will be, by our clocks: today the clock alone, else with its day ("Sat 28 Nov, 08:00"). */
export function useWhen(): (at: string) => string {
  const format = useFormatter();
  const zone = useTimeZone() ?? "UTC";
  return (at) => {
    const moment = new Date(at);
    const isToday = dayIn(moment, zone) === dayIn(new Date(), zone);
    const day = isToday ? {} : ({ weekday: "short", day: "numeric", month: "short" } as const);
    return format.dateTime(moment, { ...day, hour: "2-digit", minute: "2-digit" });
  };
}
