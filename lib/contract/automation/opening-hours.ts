import { localTime } from "#lib/contract/local-time.ts";
import { z } from "zod";
import { isOpenAt as isNumberOpenAt, type OpeningHours as NumberHours } from "../opening-hours.ts";

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "Write a time as 08:00");

/** When somebody is there, in the organisation's time zone: by weekday (1 Monday to 7 Sunday), but for days that are off. */
export const openingHours = z
  .object({
    days: z
      .array(
        z
          .object({ day: z.number().int().min(1).max(7), from: clock, until: clock })
          .refine(({ from, until }) => from < until, { path: ["until"], error: "It closes before it opens" }),
      )
      .max(21),
    closedOn: z.array(z.iso.date()).max(100).default([]),
  })
  .meta({ id: "OpeningHours" });

export type OpeningHours = z.infer<typeof openingHours>;

/** Whether somebody is there at a moment, by the clock of a time zone. */
export function isOpenAt({ days, closedOn }: OpeningHours, at: Date, timeZone: string): boolean {
  const { date, clock, day } = localTime(at, timeZone);
  if (closedOn.includes(date)) return false;
  return days.some((one) => one.day === day && one.from <= clock && clock < one.until);
}

/**
 * Whether it is closed at a moment: by hours of one's own, or (null) by those of the number, which without any is always
 * open.
 */
export function isClosedAt(
  own: OpeningHours | null,
  { hours, timeZone }: { hours: NumberHours | null; timeZone: string },
  at: Date,
): boolean {
  return own ? !isOpenAt(own, at, timeZone) : !isNumberOpenAt(hours, at, timeZone);
}
