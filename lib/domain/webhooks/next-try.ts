const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long after each failed try the next one follows: twelve tries over three days. */
export const WAITS_MS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  20 * HOUR,
] as const;

const LONGEST_ASKED_MS = HOUR;

/**
 * How many milliseconds after its `count`th failed try a delivery is tried again; null: never again. A fifth is left to
 * chance, so that what failed together does not come back together. What the other side asks for (`Retry-After`, in
 * seconds) is heeded up to an hour.
 */
export function waitBeforeNext(count: number, retryAfter: string | undefined, chance: number): number | null {
  const wait = WAITS_MS[count - 1];
  if (wait === undefined) return null;
  const asked = /^\d{1,6}$/.test(retryAfter ?? "") ? Number(retryAfter) * SECOND : 0;
  return Math.max(Math.round(wait * (0.9 + 0.2 * chance)), Math.min(asked, LONGEST_ASKED_MS));
}
