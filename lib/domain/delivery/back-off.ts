const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/**
 * How long to wait (ms) after the given try was refused: doubling from a second to five minutes, less up to half by
 * chance so that texts refused together don't come back together; never less than the provider asked for.
 */
export function backOffMs(tries: number, askedMs = 0, chance: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, tries - 1));
  return Math.max(askedMs, Math.round(full * (1 - chance() / 2)));
}
