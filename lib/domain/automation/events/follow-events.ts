import { isDatabaseAway } from "#lib/platform/db/is-away.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";
import { liveBook, type LiveBook } from "../live/live-book.ts";
import { readPlace, savePlace } from "./cursor.ts";
import { type Place, readEvents, type SeenEvent } from "./event.ts";
import { takeEvent } from "./take-event.ts";

const READ_AT_ONCE = 500;
const AT_ONCE = 8;
const TRIES = 3;
const SAVE_IDLE_EVERY_MS = 1_000;

// Where nothing is live, the place moves on in memory, and now and then on disk: a commit each look would cost the texts
// that are being stored.
let skippedTo: Place | undefined;
let skipSavedAt = 0;

/**
 * Reads what has happened since the last look and does what it leads to, those of one conversation in order. Returns
 * whether there may be more. The place moves on when all of a read is done: after a crash it is done again, which changes
 * nothing. Where nothing is live, nobody looks at anything.
 */
export async function followEvents(): Promise<boolean> {
  const tx = readOnly();
  const { place, end, revision, hasRuns } = await readPlace(tx);
  const book = await liveBook(tx, revision);
  if (!place || (book.automations.size === 0 && !hasRuns)) {
    if (end) await skipTo(tx, end, place === null);
    return false;
  }
  const { events, last } = await readEvents(tx, laterOf(place, skippedTo), READ_AT_ONCE);
  if (!last) return false;
  const lines = Object.values(Object.groupBy(events, ({ conversationId }) => conversationId ?? "")).values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const line of lines) await followLine(line ?? [], book);
    }),
  );
  await savePlace(tx, last);
  return true;
}

async function skipTo(tx: Tx, end: Place, isFirst: boolean): Promise<void> {
  skippedTo = end;
  if (!isFirst && Date.now() - skipSavedAt < SAVE_IDLE_EVERY_MS) return;
  skipSavedAt = Date.now();
  await savePlace(tx, end);
}

function laterOf(one: Place, other: Place | undefined): Place {
  if (!other) return one;
  const ahead = BigInt(other.writtenBy) - BigInt(one.writtenBy) || BigInt(other.seq) - BigInt(one.seq);
  return ahead > 0n ? other : one;
}

async function followLine(line: readonly SeenEvent[], book: LiveBook): Promise<void> {
  const following = { mayRun: false };
  for (const event of line) await tryEvent(() => takeEvent(event, book, following), event);
}

// One event that cannot be followed must not hold up all others; a database that is away is another matter.
async function tryEvent(take: () => Promise<void>, { seq, type }: SeenEvent): Promise<void> {
  for (let tried = 1; ; tried++)
    try {
      return await take();
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      if (tried < TRIES) continue;
      return log().error({ err: error, seq, type }, "An event could not be followed by automations");
    }
}
