"use client";
import { useFormatter, useTimeZone } from "use-intl";
import { listTimeStyle } from "#lib/i18n/times.ts";

/** An instant as short as it can be said, the whole of it on hover. */
export function When({ at }: { at: string }) {
  const format = useFormatter();
  const zone = useTimeZone() ?? "UTC";
  const date = new Date(at);
  return (
    <time dateTime={at} title={format.dateTime(date, { dateStyle: "full", timeStyle: "long" })}>
      {format.dateTime(date, listTimeStyle(date, new Date(), zone))}
    </time>
  );
}

/** The day and the clock, as it stands in a sentence. */
export function useMomentWords(): (at: string) => string {
  const format = useFormatter();
  return (at) => format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" });
}
