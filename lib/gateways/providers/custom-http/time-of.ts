import { lenientTime } from "../payload.ts";

/** A time in any usual spelling: ISO 8601, or seconds or milliseconds since 1970; null where it can't be read. */
export function timeOf(given: unknown): Date | null {
  const digits =
    typeof given === "number" || (typeof given === "string" && /^\d+(\.\d+)?$/.test(given.trim()));
  const number = digits ? Number(given) : Number.NaN;
  // Seconds until the year 5138; the same number of milliseconds would be before 1974.
  if (digits && number < 100_000_000_000) return lenientTime.parse(number * 1000);
  return lenientTime.parse(digits ? number : given);
}
