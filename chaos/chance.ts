/** Chance that comes out the same for the same seed (mulberry32). */
export type Chance = {
  /** True in so many of a hundred. */
  of: (percent: number) => boolean;
  upTo: (most: number) => number;
  pick: <Item>(items: readonly Item[]) => Item | undefined;
};

/** A source of chance of its own: each part of a run has one, so that none disturbs the others' order. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    of: (percent) => next() * 100 < percent,
    upTo: (most) => Math.floor(next() * (most + 1)),
    pick: (items) => items[Math.floor(next() * items.length)],
  };
}
