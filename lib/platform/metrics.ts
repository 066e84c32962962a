import { collectDefaultMetrics, Counter, Registry } from "prom-client";

/** What this process tells Prometheus. Labels never hold phone numbers, texts, or ids of people. */
export const registry = new Registry();

collectDefaultMetrics({ register: registry });

/**
 * A counter by one label, for the path where each microsecond counts: counting is an addition, and the metric is only
 * made of it when somebody asks.
 */
export function tally(name: string, help: string, label: string): (value: string, by?: number) => void {
  const counts = new Map<string, number>();
  new Counter({
    name,
    help,
    labelNames: [label],
    registers: [registry],
    collect() {
      this.reset();
      for (const [value, count] of counts) this.inc({ [label]: value }, count);
    },
  });
  return (value, by = 1) => void counts.set(value, (counts.get(value) ?? 0) + by);
}
