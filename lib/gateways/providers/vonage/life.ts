import { now } from "#lib/platform/clock.ts";

const SHORTEST_MS = 20_000;
const LONGEST_MS = 604_800_000;

/** How long a text may be tried, within what both APIs allow. */
export function lifeMsOf(expiresAt: Date): number {
  return Math.min(Math.max(expiresAt.getTime() - now().getTime(), SHORTEST_MS), LONGEST_MS);
}
