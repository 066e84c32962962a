"use client";
import { useFormatter, useTimeZone, useTranslations } from "use-intl";
import { TimeChip } from "#components/ui/chip.tsx";
import { listTimeStyle, waitOf } from "#lib/i18n/times.ts";

/** From here on a wait is long, and warm. */
export const longWaitMs = 15 * 60_000;

/** When the last text came or went: clock, weekday or day. */
export function RowTime({ at, now }: { at: string; now: Date }) {
  const format = useFormatter();
  const zone = useTimeZone() ?? "UTC";
  const date = new Date(at);
  return (
    <time
      dateTime={at}
      title={format.dateTime(date, { dateStyle: "full", timeStyle: "long" })}
      className={timeClass}
    >
      {format.dateTime(date, listTimeStyle(date, now, zone))}
    </time>
  );
}

/** How long the contact has waited for us; warm from a quarter of an hour on. */
export function WaitChip({ since, now }: { since: string; now: Date }) {
  const t = useTranslations("inbox.row");
  const format = useFormatter();
  const words = useWaitWords();
  const ms = now.getTime() - Date.parse(since);
  const moment = format.dateTime(new Date(since), { dateStyle: "medium", timeStyle: "short" });
  return (
    <TimeChip tone={ms >= longWaitMs ? "soon" : "plain"} title={t("waitsSince", { time: moment })}>
      <span className="sr-only">{t("waiting")} </span>
      {words(ms)}
    </TimeChip>
  );
}

/** A wait in words: "now", "7m", "1h 04m", "2d". */
export function useWaitWords(): (ms: number) => string {
  const t = useTranslations("common.time");
  return (ms) => {
    const wait = waitOf(ms);
    if (wait.unit === "now") return t("now");
    if (wait.unit === "hours") return t("hours", { hours: wait.amount, minutes: wait.rest });
    return wait.unit === "minutes"
      ? t("minutes", { minutes: wait.amount })
      : t("days", { days: wait.amount });
  };
}

const timeClass = "ml-auto shrink-0 pl-1 text-xs text-text-faint tabular-nums";
