import { Counter, Histogram } from "prom-client";
import type { ProviderReport, SendOutcome } from "#lib/gateways/providers/provider.ts";
import { registry, tally } from "#lib/platform/metrics.ts";

const sends = new Counter({
  name: "twoway_sends_total",
  help: "Texts offered to providers, by how that ended",
  labelNames: ["provider", "outcome"],
  registers: [registry],
});
const seconds = new Histogram({
  name: "twoway_send_seconds",
  help: "How long a provider took to answer",
  labelNames: ["provider"],
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  registers: [registry],
});
const reports = tally("twoway_reports_total", "Delivery reports from providers, by what they say", "status");

/** Runs one call to a provider and times it, and counts the texts that it offered. */
export async function countSends(
  provider: string,
  call: () => Promise<SendOutcome[]>,
): Promise<SendOutcome[]> {
  const stop = seconds.startTimer({ provider });
  const outcomes = await call();
  stop();
  for (const outcome of outcomes) {
    const again = outcome.kind === "refused" && outcome.retryable;
    sends.inc({ provider, outcome: again ? "refused-for-now" : outcome.kind });
  }
  return outcomes;
}

/** Counts the reports of one webhook call. */
export function countReports(given: readonly ProviderReport[]): void {
  for (const { status } of given) reports(status);
}
