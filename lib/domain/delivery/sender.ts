import { setTimeout as pause } from "node:timers/promises";
import { log } from "#lib/platform/log.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { beginSending } from "./begin-sending.ts";
import { claimDueMessages, type Claimed, releaseClaims } from "./claim-due-messages.ts";
import { finishBatch, finishSending } from "./finish-sending.ts";
import { createGatherer } from "./gather-batches.ts";
import { createLooker } from "./looker.ts";
import { BULK_PATIENCE_MS, HELD_MS, LOOK_AT_RATE_MS, RUNNING_BULK_SENDS, RUNNING_SENDS } from "./limits.ts";
import { mostPerCall } from "./most-per-call.ts";
import type { Begun } from "./offer-text.ts";

export type Sender = {
  /** Something may be due: look, now or right after the look that is running. */
  wake: () => void;
  /** Calls the provider for a text that was begun elsewhere. */
  finish: (begun: Begun) => void;
  /** Claims nothing more and returns when all that was claimed is sent or given back. */
  drain: () => Promise<void>;
};

type Lane = Claimed["lane"];
const PEOPLE: Lane = 0;
const BULK: Lane = 1;

/** Claims due texts and sends them, many at once. People's texts and bulk are looked for apart: neither look waits. */
export function createSender(): Sender {
  const running = new Set<Promise<void>>();
  const taken: Record<Lane, number> = { 0: 0, 1: 0 };
  const batches = createGatherer(finishBatch);
  let stopped = false;

  const people = createLooker(() => claim(PEOPLE, RUNNING_SENDS - taken[PEOPLE] - taken[BULK]));
  // Bulk may be much, and looking through it dear: it gets a fifth of the time at most.
  const bulk = createLooker(
    () => claim(BULK, Math.min(RUNNING_BULK_SENDS, RUNNING_SENDS - taken[PEOPLE]) - taken[BULK]),
    { restFactor: 4 },
  );
  const wake = () => {
    people.wake();
    bulk.wake();
  };

  async function claim(lane: Lane, room: number): Promise<void> {
    const claimed = await claimDueMessages(lane, room);
    taken[lane] += claimed.length;
    // Texts of a number with a rate begin one after the other, so that the first gets what is left of it.
    const lines = Object.groupBy(claimed, (one) => (one.paced ? one.numberId : one.id));
    for (const line of Object.values(lines)) track(beginInOrder(line ?? []));
  }

  async function beginInOrder(line: readonly Claimed[]): Promise<void> {
    const patientUntil = performance.now() + BULK_PATIENCE_MS;
    for (const [index, one] of line.entries()) {
      const begun = await beginWithin(one, patientUntil);
      if (begun === "rate-used-up") return giveBack(line.slice(index));
      if (begun === "held") return giveBack(line.slice(index), HELD_MS);
      if (begun === null) taken[one.lane] -= 1;
      else offer(begun);
    }
  }

  // A batch holds the place of the text that opened it; those that join it give theirs back.
  function offer(begun: Begun): void {
    const most = mostPerCall(begun.account.provider, begun.lane);
    const call = most > 1 ? batches.add(begun, most) : finishSending(begun);
    const giveUpPlace = () => (taken[begun.lane] -= 1);
    if (call) track(call.finally(giveUpPlace));
    else giveUpPlace();
  }

  // Bulk waits for its number's rate a moment, since claiming it again costs more; people's places are not held so.
  async function beginWithin(one: Claimed, until: number) {
    for (;;) {
      const begun = stopped ? "rate-used-up" : await beginSending(one).catch((error) => leave(one, error));
      if (begun !== "rate-used-up" || stopped || one.lane === PEOPLE || performance.now() > until)
        return begun;
      await pause(LOOK_AT_RATE_MS);
    }
  }

  async function giveBack(line: readonly Claimed[], inMs?: number): Promise<void> {
    for (const one of line) taken[one.lane] -= 1;
    const ids = line.map((one) => one.id);
    // What can't be given back now is free again when its lease ends.
    await releaseClaims(readOnly(), ids, inMs).catch(() => undefined);
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
    await Promise.all([people.stop(), bulk.stop()]);
    batches.closeAll();
    while (running.size > 0) await Promise.all(running);
  };
  const finish = (begun: Begun) => track(finishSending(begun));
  return { wake, finish, drain };
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
