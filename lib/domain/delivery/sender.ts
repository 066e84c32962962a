import { setTimeout as pause } from "node:timers/promises";
import { log } from "#lib/platform/log.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { beginSending } from "./begin-sending.ts";
import { claimDueMessages, type Claimed, releaseClaims } from "./claim-due-messages.ts";
import { finishBatch, finishSending } from "./finish-sending.ts";
import { createGatherer } from "./gather-batches.ts";
import { createLooker } from "./looker.ts";
import {
  BEGUN_AT_ONCE,
  BULK_PATIENCE_MS,
  CLAIMED_FOR_BATCHES,
  HELD_MS,
  LOOK_AT_RATE_MS,
  RUNNING_BULK_SENDS,
  RUNNING_SENDS,
} from "./limits.ts";
import { mostPerCall } from "./most-per-call.ts";
import type { Begun } from "./offer-text.ts";
import { createRunningWork } from "./running-work.ts";

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
  const { track, allDone } = createRunningWork(() => wake());
  const taken: Record<Lane, number> = { 0: 0, 1: 0 };
  const batches = createGatherer(finishBatch);
  // Whether the last bulk was all for calls that take many: then more of it may be claimed than there are places.
  let goesInBatches = false;
  let stopped = false;

  const people = createLooker(claimPeoples);
  // Bulk may be much, and looking through it dear: it gets a fifth of the time at most.
  const bulk = createLooker(claimBulk, { restFactor: 4 });
  const wake = () => {
    people.wake();
    bulk.wake();
  };

  async function claimPeoples(): Promise<void> {
    const inUse = taken[PEOPLE] + Math.min(taken[BULK], RUNNING_BULK_SENDS);
    const claimed = await claimDueMessages(PEOPLE, RUNNING_SENDS - inUse);
    taken[PEOPLE] += claimed.length;
    beginAll(claimed);
  }

  async function claimBulk(): Promise<void> {
    const places = Math.min(RUNNING_BULK_SENDS, RUNNING_SENDS - taken[PEOPLE]) - taken[BULK];
    if (places <= 0) return;
    const claimed = await claimDueMessages(BULK, goesInBatches ? CLAIMED_FOR_BATCHES : places);
    taken[BULK] += claimed.length;
    const { many = [], alone = [] } = Object.groupBy(claimed, howItGoes);
    goesInBatches = many.length > 0 && alone.length === 0;
    if (alone.length > places) track(giveBack(alone.slice(places)));
    beginAll(alone.slice(0, places));
    beginAll(many, BEGUN_AT_ONCE);
  }

  function beginAll(claimed: readonly Claimed[], atOnce = claimed.length): void {
    for (const line of linesOf(claimed, atOnce)) track(beginInOrder(line));
  }

  async function beginInOrder(line: readonly Claimed[]): Promise<void> {
    const patientUntil = performance.now() + BULK_PATIENCE_MS;
    for (const [index, one] of line.entries()) {
      const begun = await beginWithin(one, patientUntil, () => stopped);
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

  async function giveBack(line: readonly Claimed[], inMs?: number): Promise<void> {
    for (const one of line) taken[one.lane] -= 1;
    const ids = line.map((one) => one.id);
    // What can't be given back now is free again when its lease ends.
    await releaseClaims(readOnly(), ids, inMs).catch(() => undefined);
  }

  const drain = async () => {
    stopped = true;
    await Promise.all([people.stop(), bulk.stop()]);
    batches.closeAll();
    await allDone();
  };
  const finish = (begun: Begun) => track(finishSending(begun));
  return { wake, finish, drain };
}

function howItGoes({ provider }: Claimed): "many" | "alone" {
  return provider !== null && mostPerCall(provider, BULK) > 1 ? "many" : "alone";
}

// Texts of a number with a rate begin one after the other, so that the first gets what is left of it; of the others as
// many at once as there are, or as may be.
function linesOf(claimed: readonly Claimed[], atOnce: number): Claimed[][] {
  const lines = Object.groupBy(claimed, (one, place) => (one.paced ? one.numberId : `${place % atOnce}`));
  return Object.values(lines).map((line) => line ?? []);
}

// Bulk waits for its number's rate a moment, since claiming it again costs more; people's places are not held so.
async function beginWithin(one: Claimed, until: number, isStopped: () => boolean) {
  for (;;) {
    const begun = isStopped() ? "rate-used-up" : await beginSending(one).catch((error) => leave(one, error));
    if (begun !== "rate-used-up" || isStopped() || one.lane === PEOPLE || performance.now() > until)
      return begun;
    await pause(LOOK_AT_RATE_MS);
  }
}

function leave({ id }: Claimed, error: unknown): null {
  log().error(
    { err: error, messageId: id },
    "A text could not be sent now; it is tried again when its lease ends",
  );
  return null;
}
