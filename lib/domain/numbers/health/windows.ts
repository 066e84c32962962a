/** The stretches of time that figures are of, up to now. */
export type Windows = { at: Date; day: Date; week: Date; late: Date };

const HOUR_MS = 3_600_000;
/** A report that takes longer than this is late: most come within seconds. */
const REPORT_IS_LATE_MS = 30 * 60_000;

/** The last 24 hours and the last seven days; `late`: what was due before it should have been reported on by now. */
export function windowsAt(at: Date): Windows {
  const before = (ms: number) => new Date(at.getTime() - ms);
  return { at, day: before(24 * HOUR_MS), week: before(7 * 24 * HOUR_MS), late: before(REPORT_IS_LATE_MS) };
}
