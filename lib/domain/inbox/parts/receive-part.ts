import { groupCommit } from "#lib/platform/db/group-commit.ts";
import { tooManyTexts } from "../intake.ts";
import type { Stored } from "../store-texts.ts";
import { showLongText } from "./show-long-text.ts";
import { keyOfPart, type Kept, type PartArrival, storeParts } from "./store-parts.ts";

const parts = groupCommit<PartArrival, Kept>({
  keyOf: keyOfPart,
  commit: storeParts,
  // Whole texts go first: parts leave the other connections to them.
  writers: 1,
  maxBatch: 100,
  maxWaiting: 2_000,
  maxWaitMs: 4_000,
  maxOfKey: { inBatch: 100, waiting: 500 },
  busyForMs: 5_000,
  overloaded: tooManyTexts,
});

/**
 * Takes one part of a long text. Resolves once it is committed; the one that makes the text whole stores it in its
 * conversation before that, and one that comes late fills its gap.
 */
export async function receivePart(arrival: PartArrival): Promise<Stored | { kind: "part" }> {
  const { longTextId, isReady } = await parts.submit(arrival);
  return isReady ? showLongText(longTextId) : { kind: "part" };
}
