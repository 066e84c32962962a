import { clockIn } from "#lib/i18n/field-times.ts";
import { dayAfter, dayIn, instantIn } from "#lib/i18n/times.ts";

const firstHour = 8;
const lastHour = 20;

/** Ready-made times to send at, in a zone: the next whole hour that is an hour off (from 8 until 20 today), and tomorrow at 9. */
export function sendTimes(now: Date, zone: string): { today: Date | null; tomorrow: Date } {
  const day = dayIn(now, zone);
  const [hour = 0, minute = 0] = clockIn(now, zone).split(":").map(Number);
  const next = Math.max(firstHour, hour + (minute > 0 ? 2 : 1));
  const today = next <= lastHour ? instantIn(day, `${String(next).padStart(2, "0")}:00`, zone) : null;
  return { today, tomorrow: instantIn(dayAfter(day, 1), "09:00", zone) };
}
