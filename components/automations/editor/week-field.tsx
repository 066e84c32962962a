"use client";
import { useFormatter, useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import { Input } from "#components/ui/input.tsx";
import { workingWeek } from "./working-week.ts";
import type { OpeningHours } from "#lib/contract/automation/opening-hours.ts";

type Props = { hours: OpeningHours | null; onHours: (hours: OpeningHours | null) => void };

// 1 January 2024 was a Monday.
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY_MS = 86_400_000;
const week = [1, 2, 3, 4, 5, 6, 7];

/** When somebody is there: as the number has it, or a week of its own. */
export function WeekField({ hours, onHours }: Props) {
  const t = useTranslations("automations.trigger");
  return (
    <>
      <Check checked={hours === null} onChange={({ target }) => onHours(target.checked ? null : workingWeek)}>
        {t("numberHours")}
      </Check>
      {hours === null ? null : <OwnWeek hours={hours} onHours={onHours} />}
    </>
  );
}

// Two stretches of one day stay as they are.
function OwnWeek({ hours, onHours }: { hours: OpeningHours; onHours: (hours: OpeningHours) => void }) {
  const t = useTranslations("automations.trigger");
  const format = useFormatter();
  const nameOf = (day: number) =>
    format.dateTime(new Date(MONDAY + (day - 1) * DAY_MS), { weekday: "long", timeZone: "UTC" });
  const put = (days: OpeningHours["days"]) =>
    onHours({
      ...hours,
      days: days.toSorted((one, other) => one.day - other.day || (one.from < other.from ? -1 : 1)),
    });
  const toggle = (day: number, isOpen: boolean) =>
    put(
      isOpen
        ? [...hours.days, { day, from: "08:00", until: "16:00" }]
        : hours.days.filter((one) => one.day !== day),
    );
  return (
    <fieldset className="mb-3.5">
      <legend className="mb-1 font-medium">{t("hoursFrom")}</legend>
      {week.map((day) => (
        <div key={day} className="flex min-h-8 flex-wrap items-center gap-2">
          <span className="w-32">
            <Check
              checked={hours.days.some((one) => one.day === day)}
              onChange={(event) => toggle(day, event.target.checked)}
            >
              {nameOf(day)}
            </Check>
          </span>
          {hours.days.map((one, at) =>
            one.day === day ? (
              <span key={at} className="flex items-center gap-1.5">
                {(["from", "until"] as const).map((end) => (
                  <Input
                    key={end}
                    type="time"
                    className="w-28!"
                    aria-label={`${nameOf(day)} ${t(end === "from" ? "hoursFrom" : "hoursUntil")}`}
                    value={one[end]}
                    onChange={(event) =>
                      event.target.value && put(hours.days.with(at, { ...one, [end]: event.target.value }))
                    }
                  />
                ))}
              </span>
            ) : null,
          )}
        </div>
      ))}
    </fieldset>
  );
}
