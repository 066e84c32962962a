"use client";
import { useFormatter, useTimeZone } from "use-intl";
import { listTimeStyle } from "#lib/i18n/times.ts";

/** When something was, as short as can be: "14:29", "Tue", "5 Nov". */
export function useMoment(): (at: string) => string {
  const format = useFormatter();
  const zone = useTimeZone() ?? "UTC";
  return (at) => format.dateTime(new Date(at), listTimeStyle(new Date(at), new Date(), zone));
}
