import { Histogram } from "prom-client";
import { AppError } from "#lib/platform/errors.ts";
import { registry, tally } from "#lib/platform/metrics.ts";
import type { Received } from "./receive-texts.ts";

const texts = tally(
  "twoway_intake_texts_total",
  "Texts taken from providers, by what became of them",
  "outcome",
);
const refused = tally("twoway_webhooks_refused_total", "Providers' calls that were not acknowledged", "code");
const seconds = new Histogram({
  name: "twoway_webhook_seconds",
  help: "From a provider's call to its acknowledgement, after the commit",
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
});

/** Counts the texts of one webhook call by what became of them. */
export function countTaken(received: readonly Received[]): void {
  for (const { kind } of received) texts(kind);
}

/** Notes how long an acknowledged call took. */
export function noteAcknowledged(sinceMs: number): void {
  seconds.observe((performance.now() - sinceMs) / 1000);
}

/** Counts a call that was not acknowledged, by the error's code. */
export function countRefused(error: unknown): void {
  refused(error instanceof AppError ? error.code : "other");
}
