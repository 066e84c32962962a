import { z } from "zod";

const timeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "Write a time such as 08:30");
const openDay = z
  .object({ opens: timeOfDay, closes: timeOfDay })
  .refine(({ opens, closes }) => opens < closes, { path: ["closes"], error: "Closes after it opens" });

/** When somebody answers on a number: seven days from Monday, null where it is closed all day. */
export const openingHours = z.array(openDay.nullable()).length(7);

export type OpeningHours = z.infer<typeof openingHours>;

/** Whether a number is open at a moment, in the organisation's time zone; a number without hours always is. */
export function isOpenAt(hours: OpeningHours | null, at: Date, timeZone: string): boolean {
  if (hours === null) return true;
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const day = hours[weekdays.indexOf(partOf("weekday"))];
  const time = `${partOf("hour")}:${partOf("minute")}`;
  return day != null && day.opens <= time && time < day.closes;
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
