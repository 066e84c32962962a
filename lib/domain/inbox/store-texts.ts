import { appendConsent } from "#lib/domain/compliance/append-consent.ts";
import { type ConsentBefore, consentsBefore } from "#lib/domain/compliance/consent-before.ts";
import { noticeWishes, settleWishes } from "#lib/domain/compliance/opt-out-wishes.ts";
import { concernsConsent } from "#lib/domain/compliance/read-consent.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import type { Outcome } from "#lib/platform/db/commit-or-split.ts";
import { pools } from "#lib/platform/db/pools.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { claimArrivals } from "./claim-arrivals.ts";
import { type ConversationState, readConversationsBeside, saveConversations } from "./conversation-state.ts";
import { insertMessages } from "./insert-messages.ts";
import { noteDataWishes } from "./note-data-wishes.ts";
import { openEpisodes } from "./open-episodes.ts";
import { publishConversation, publishMessages } from "./publish.ts";
import { recordEvents } from "./record-events.ts";
import { type Arrival, type Taken, takeArrival } from "./take-arrival.ts";

export type Stored = { kind: "received"; messageId: string; conversationId: string } | { kind: "duplicate" };

type Placed = { arrival: Arrival; state: ConversationState };

/**
 * Stores a batch of concurrent texts in ONE transaction: conversation → lock → duplicate? → message → consent word? →
 * reopen and counters → events; publishes after the commit. A text whose conversation someone else holds is answered
 * `busy` and costs the others nothing. Locks are taken in the order conversations (never waited for), receipts (sorted),
 * new addresses and conversations (sorted), addresses of consent words (sorted), so that no two processes can wait for
 * each other in a circle.
 */
export function storeTexts(arrivals: Arrival[]): Promise<Outcome<Stored>[]> {
  return inTransaction(async (tx, afterCommit, withCommit) => {
    const claims = await claimArrivals(tx, arrivals.map(wantedBy), firstTime(arrivals));
    const fresh = arrivals.flatMap((arrival, at): Placed[] => {
      const claim = claims[at];
      return claim?.state && claim.fresh ? [{ arrival, state: claim.state }] : [];
    });
    const taken = await takeAll(tx, fresh);
    withCommit(writeDown(tx, fresh, taken));
    const changed = fresh
      .filter((_, at) => taken[at]?.entry ?? taken[at]?.wish ?? taken[at]?.joins[0])
      .map(({ state }) => state);
    const beside = changed.length > 0 ? await readConversationsBeside(tx, changed) : [];
    afterCommit(() => {
      publishAll(fresh, taken);
      [...changed, ...beside].forEach(publishConversation);
    });
    const stored = new Map(fresh.map(({ arrival }, at) => [arrival, storedOf(taken[at])]));
    return arrivals.map((arrival, at): Outcome<Stored> => {
      if (!claims[at]?.state) return { kind: "busy" };
      return { kind: "done", result: stored.get(arrival) ?? { kind: "duplicate" } };
    });
  }, pools().intake);
}

async function takeAll(tx: Tx, placed: Placed[]): Promise<Taken[]> {
  const consents = await readConsents(tx, placed);
  return placed.map(({ arrival, state }) => {
    const taken = takeArrival(state, arrival, consents.get(state.id) ?? null);
    // A STOP and a START in one batch, to one of our numbers or to two: the second sees what the first has done.
    if (taken.consentAfter && (taken.entry || taken.wish || taken.joins.length > 0)) {
      for (const other of placed) {
        if (other.state.addressId === state.addressId && consents.has(other.state.id))
          consents.set(other.state.id, taken.consentAfter);
      }
    }
    return taken;
  });
}

// Asked only for the few texts that say anything about consent. What misses a part may say something else.
async function readConsents(tx: Tx, placed: Placed[]): Promise<Map<string, ConsentBefore>> {
  const asking = placed
    .filter(({ arrival: { number, text } }) => !text.parts && concernsConsent(number, text))
    .map((item) => item.state);
  const consents = await consentsBefore(tx, asking, placed[0]?.arrival.at ?? new Date(0));
  return new Map(consents.map((consent, at) => [asking[at]?.id ?? "", consent]));
}

// Sent together, not one after the other: the connection is pipelined and keeps their order.
async function writeDown(tx: Tx, placed: Placed[], taken: Taken[]): Promise<void> {
  const opened = taken.filter((one) => one.opensEpisode).map((one) => one.message);
  await Promise.all([
    insertMessages(
      tx,
      taken.flatMap((one) => one.rows),
    ),
    saveConversations(tx, [...new Set(placed.map((item) => item.state))]),
    openEpisodes(tx, opened),
    appendConsent(
      tx,
      taken.flatMap((one) => [...(one.entry ? [one.entry] : []), ...one.joins]),
    ),
    noticeWishes(
      tx,
      taken.flatMap((one) => one.wish ?? []),
    ),
    noteDataWishes(
      tx,
      taken.flatMap(({ dataWish, message }) => (dataWish ? [{ wish: dataWish, message }] : [])),
    ),
    settleWishes(
      tx,
      taken.flatMap((one) => one.settled ?? []),
    ),
    recordEvents(
      tx,
      taken.flatMap((one) => one.events),
    ),
    taken.some((one) => one.answers) && notifyDue(tx),
  ]);
}

function publishAll(placed: Placed[], taken: Taken[]): void {
  placed.forEach(({ state }, at) => publishMessages(state, taken[at]?.rows ?? []));
}

function storedOf(taken: Taken | undefined): Stored {
  if (!taken) return { kind: "duplicate" };
  return { kind: "received", messageId: taken.message.id, conversationId: taken.message.conversationId };
}

function wantedBy({ accountId, from, number, text }: Arrival) {
  return {
    pair: { address: from, numberId: number.id, teamId: number.defaultTeamId },
    receipt: { accountId, providerMessageId: text.providerMessageId },
  };
}

function firstTime(arrivals: Arrival[]): Date {
  return arrivals[0]?.at ?? new Date(0);
}
