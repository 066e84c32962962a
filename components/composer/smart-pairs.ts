import type { SegmentCount } from "#lib/contract/segments.ts";

export type SmartPair = { from: string; to: string };

const most = 4;

/** What a number with plain characters will change in a text, each kind once, a few at most. */
export function smartPairs({ offenders }: SegmentCount): SmartPair[] {
  const pairs = new Map<string, string>();
  for (const { character, replacement } of offenders) {
    if (replacement !== undefined) pairs.set(character, replacement);
  }
  return [...pairs].slice(0, most).map(([from, to]) => ({ from, to }));
}
