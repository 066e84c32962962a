import { log } from "#lib/platform/log.ts";

const LONGEST_REST_MS = 500;

/**
 * Runs a look for due work whenever it is woken, never two at once; woken during a look, it looks once more. With a
 * `restFactor` it rests after each look that many times as long as the look took, half a second at most.
 */
export function createLooker(look: () => Promise<void>, { restFactor = 0 } = {}) {
  let looking: Promise<void> | undefined;
  let resting: NodeJS.Timeout | undefined;
  let again = false;
  let stopped = false;

  const wake = () => {
    again = true;
    if (stopped || looking || resting) return;
    again = false;
    const since = performance.now();
    looking = look()
      .catch(reportFailure)
      .finally(() => {
        looking = undefined;
        rest(Math.min(LONGEST_REST_MS, (performance.now() - since) * restFactor));
      });
  };

  const rest = (ms: number) => {
    if (ms === 0) return again && wake();
    resting = setTimeout(() => {
      resting = undefined;
      if (again) wake();
    }, ms);
  };

  const stop = async () => {
    stopped = true;
    clearTimeout(resting);
    await looking;
  };
  return { wake, stop };
}

function reportFailure(error: unknown): void {
  log().error({ err: error }, "Due texts could not be claimed");
}
