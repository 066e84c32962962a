"use client";
import { useFormatter, useTimeZone, useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import { Input } from "#components/ui/input.tsx";
import type { OpeningHours } from "#lib/contract/opening-hours.ts";

type Props = {
  hours: OpeningHours | null;
  onHours: (hours: OpeningHours | null) => void;
  errors: Record<string, string>;
};

const usual = { opens: "09:00", closes: "17:00" };
const workingWeek: OpeningHours = [usual, usual, usual, usual, usual, null, null];
// 1 January 2024 was a Monday.
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY_MS = 86_400_000;

/** The week of a number: always open, or from–until by day. */
export function HoursField({ hours, onHours, errors }: Props) {
  const t = useTranslations("numbers.routing");
  const format = useFormatter();
  const zone = useTimeZone() ?? "UTC";
  const dayName = (index: number) =>
    format.dateTime(new Date(MONDAY + index * DAY_MS), { weekday: "long", timeZone: "UTC" });
  const set = (index: number, day: OpeningHours[number]) =>
    onHours((hours ?? workingWeek).map((before, at) => (at === index ? day : before)));
  const error = Object.entries(errors).find(([name]) => name.startsWith("openingHours"))?.[1];
  return (
    <fieldset className="mb-3.5">
      <legend className="mb-1 font-medium">{t("hours")}</legend>
      <Check
        checked={hours === null}
        onChange={(event) => onHours(event.target.checked ? null : workingWeek)}
      >
        {t("always")}
      </Check>
      {hours?.map((day, index) => (
        <div key={index} className="flex min-h-8 items-center gap-2">
          <span className="w-32">
            <Check
              checked={day !== null}
              onChange={(event) => set(index, event.target.checked ? usual : null)}
            >
              {dayName(index)}
            </Check>
          </span>
          {day === null ? (
            <span className="text-text-muted">{t("closed")}</span>
          ) : (
            (["opens", "closes"] as const).map((end) => (
              <Input
                key={end}
                type="time"
                className="w-28!"
                aria-label={t(end, { day: dayName(index) })}
                value={day[end]}
                onChange={(event) => set(index, { ...day, [end]: event.target.value })}
              />
            ))
          )}
        </div>
      ))}
      {error === undefined ? (
        <p className="pt-1 text-xs text-text-muted">{t("hoursHelp", { zone })}</p>
      ) : (
        <p role="alert" className="pt-1 text-xs text-danger-text">
          {error}
        </p>
      )}
    </fieldset>
  );
}
