import type { Flow, NumberTraffic } from "#lib/contract/live-traffic.ts";

/** The flow of all these numbers together. */
export function sumFlows(numbers: readonly NumberTraffic[], of: "in" | "out"): Flow {
  const flows = numbers.map((number) => number[of]);
  return {
    perSecond: flows.reduce((sum, { perSecond }) => sum + perSecond, 0),
    minutes: Array.from({ length: flows[0]?.minutes.length ?? 0 }, (_, at) =>
      flows.reduce((sum, { minutes }) => sum + (minutes[at] ?? 0), 0),
    ),
  };
}

export function sumMinutes({ minutes }: Flow): number {
  return minutes.reduce((sum, count) => sum + count, 0);
}

/** What waits at a number, both lanes together. */
export function waitingOf({ queue: { people, bulk } }: NumberTraffic): {
  count: number;
  oldestDueAt: string | null;
} {
  const oldest = [people, bulk].flatMap(({ oldestDueAt }) => oldestDueAt ?? []).toSorted()[0];
  return { count: people.count + bulk.count, oldestDueAt: oldest ?? null };
}
