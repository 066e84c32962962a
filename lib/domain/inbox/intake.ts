import { groupCommit } from "#lib/platform/db/group-commit.ts";
import { AppError } from "#lib/platform/errors.ts";
import { storeTexts, type Stored } from "./store-texts.ts";
import type { Arrival } from "./take-arrival.ts";

/** The way of every text into its conversation: together with whatever else arrives at this moment. */
export const intake = groupCommit<Arrival, Stored>({
  keyOf: (arrival) => `${arrival.number.id} ${arrival.from.value}`,
  commit: storeTexts,
  writers: 2,
  maxBatch: 100,
  maxWaiting: 5_000,
  // Providers hang up after ten seconds or so: what cannot be stored well before that is better sent again.
  maxWaitMs: 4_000,
  maxOfKey: { inBatch: 50, waiting: 1_000 },
  busyForMs: 5_000,
  overloaded: tooManyTexts,
});

/** Texts that wait here for their transaction. */
export function textsWaiting(): number {
  return intake.waiting();
}

/** Whether the next text would be refused, because too many wait already, or the first too long. */
export function isIntakeFull(): boolean {
  return intake.isFull();
}

/** What a webhook answers when more waits than we can hold: the provider sends it again. */
export function tooManyTexts(): AppError {
  return new AppError("unavailable", "Too many texts at once. Send it again.", { retryAfterSeconds: 1 });
}
