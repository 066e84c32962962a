/** Where time comes from, so that tests can set it. */
export type Clock = { now(): Date };

/** The wall clock. */
export const systemClock: Clock = { now: () => new Date() };

let current: Clock = systemClock;

/** The time by which the business acts: waits, due times, dates on records. */
export function now(): Date {
  return current.now();
}

/** Replaces the clock (tests only set it through here); returns a function that puts the old one back. */
export function setClock(clock: Clock): () => void {
  const before = current;
  current = clock;
  return () => {
    current = before;
  };
}
