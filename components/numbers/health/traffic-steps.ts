import type { Traffic } from "#lib/contract/health.ts";

export type Step = { at: Date; in: number; out: number };

/** The steps of a stretch of traffic, each with when it began. */
export function stepsOf({ since, stepMinutes, in: came, out: went }: Traffic): Step[] {
  const begun = Date.parse(since);
  return came.map((count, at) => ({
    at: new Date(begun + at * stepMinutes * 60_000),
    in: count,
    out: went[at] ?? 0,
  }));
}
