import { log } from "#lib/platform/log.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { beginSending } from "./begin-sending.ts";
import { claimDueMessages, type Claimed, releaseClaims } from "./claim-due-messages.ts";
import { finishSending } from "./finish-sending.ts";
import { RUNNING_BULK_SENDS, RUNNING_SENDS } from "./limits.ts";

export type Sender = {
  /** Something may be due: look, now or right after the look that is running. */
  wake: () => void;
  /** Claims nothing more and returns when all that was claimed is sent or given back. */
  drain: () => Promise<void>;
};

/** Claims due texts and sends them, many at once, people's first: bulk never takes all the places. */
export function createSender(): Sender {
  const running = new Set<Promise<void>>();
  const taken = { people: 0, bulk: 0 };
  let claiming: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const wake = () => {
    again = true;
    if (stopped || claiming) return;
    claiming = claimWhatIsDue().finally(() => {
      claiming = undefined;
      // A signal between the last look and this moment.
      if (again) wake();
    });
  };

  async function claimWhatIsDue(): Promise<void> {
    while (again && !stopped) {
      again = false;
      const people = await claimOrNone(0, RUNNING_SENDS - taken.people - taken.bulk);
      const room = RUNNING_SENDS - taken.people - taken.bulk - people.length;
      const bulk = await claimOrNone(1, Math.min(room, RUNNING_BULK_SENDS - taken.bulk));
      launch([...people, ...bulk]);
    }
  }

  // Texts of a number with a rate begin one after the other, so that the first gets what is left of it.
  function launch(claimed: readonly Claimed[]): void {
    for (const one of claimed) taken[placeOf(one)] += 1;
    const lines = Object.groupBy(claimed, (one) => (one.paced ? one.numberId : one.id));
    for (const line of Object.values(lines)) track(beginInOrder(line ?? []));
  }

  async function beginInOrder(line: readonly Claimed[]): Promise<void> {
    for (const [index, one] of line.entries()) {
      const begun = stopped ? "rate-used-up" : await beginSending(one).catch((error) => leave(one, error));
      if (begun === "rate-used-up") return giveBack(line.slice(index));
      if (begun === null) taken[placeOf(one)] -= 1;
      else track(finishSending(begun).finally(() => (taken[placeOf(one)] -= 1)));
    }
  }

  async function giveBack(line: readonly Claimed[]): Promise<void> {
    for (const one of line) taken[placeOf(one)] -= 1;
    // What can't be given back now is free again when its lease ends.
    await releaseClaims(
      readOnly(),
      line.map((one) => one.id),
    ).catch(() => undefined);
  }

  function track(work: Promise<void>): void {
    const ending = work.catch(reportFailure).finally(() => {
      running.delete(ending);
      wake();
    });
    running.add(ending);
  }

  const drain = async () => {
    stopped = true;
    await claiming;
    while (running.size > 0) await Promise.all(running);
  };
  return { wake, drain };
}

function placeOf({ lane }: Claimed): "people" | "bulk" {
  return lane === 0 ? "people" : "bulk";
}

async function claimOrNone(lane: 0 | 1, most: number): Promise<Claimed[]> {
  try {
    return await claimDueMessages(lane, most);
  } catch (error) {
    log().error({ err: error }, "Due texts could not be claimed");
    return [];
  }
}

function leave({ id }: Claimed, error: unknown): null {
  log().error(
    { err: error, messageId: id },
    "A text could not be sent now; it is tried again when its lease ends",
  );
  return null;
}

function reportFailure(error: unknown): void {
  log().error({ err: error }, "The outcome of a send could not be written; the text becomes unknown");
}
