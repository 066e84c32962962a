import type { OpeningHours } from "#lib/contract/automation/opening-hours.ts";

/** Monday to Friday, as most offices keep it. */
export const workingWeek: OpeningHours = {
  days: [1, 2, 3, 4, 5].map((day) => ({ day, from: "08:00", until: "16:00" })),
  closedOn: [],
};
