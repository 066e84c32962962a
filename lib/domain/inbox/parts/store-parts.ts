import type { ParsedAddress } from "#lib/contract/phone.ts";
import type { OwnedNumber } from "#lib/domain/numbers/directory.ts";
import type { InboundText } from "#lib/gateways/providers/provider.ts";
import type { Outcome } from "#lib/platform/db/commit-or-split.ts";
import { pools } from "#lib/platform/db/pools.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { claimReceipts, receiptKey } from "../claim-receipts.ts";
import { makeStorable } from "../take-text.ts";
import { unitsOf } from "./join-parts.ts";
import { type HeldText, holdTexts, saveTexts, type TextKey } from "./long-text-rows.ts";
import { placePart } from "./place-part.ts";

/** One part with what the door already found out about it. */
export type PartArrival = {
  accountId: string;
  number: OwnedNumber;
  from: ParsedAddress;
  text: InboundText & Required<Pick<InboundText, "part">>;
  at: Date;
};

/** The text that a part is kept under; ready: it has something to show that its conversation does not show yet. */
export type Kept = { longTextId: string; isReady: boolean };

/**
 * Stores a batch of concurrent parts in ONE transaction, each under the newest text of its reference. That text's row is
 * locked, so that of two processes with two parts of one text exactly one finds it whole. Locks: texts, then receipts.
 */
export function storeParts(arrivals: PartArrival[]): Promise<Outcome<Kept>[]> {
  return inTransaction(async (tx) => {
    const keys = new Map(arrivals.map((arrival) => [keyOfPart(arrival), textKeyOf(arrival)]));
    const current = await holdTexts(tx, keys, firstTime(arrivals));
    const held = arrivals.filter((arrival) => current.has(keyOfPart(arrival)));
    const fresh = await takeFresh(tx, held);
    const older = fresh.flatMap((arrival) => place(current, arrival) ?? []);
    await saveTexts(tx, [...older, ...current.values()]);
    return arrivals.map((arrival): Outcome<Kept> => {
      const text = current.get(keyOfPart(arrival));
      // Another process began a newer text under its reference just now: it is looked up again.
      return text ? { kind: "done", result: keptUnder(text) } : { kind: "busy" };
    });
  }, pools().intake);
}

/** Parts with the same key may belong to one text, and are never in two commits at once. */
export function keyOfPart(arrival: PartArrival): string {
  const { accountId, numberId, from, reference, total } = textKeyOf(arrival);
  return [accountId, numberId, from.value, from.country, total, reference].join(" ");
}

// The same part twice in one batch: only its first copy is new.
async function takeFresh(tx: Tx, arrivals: PartArrival[]): Promise<PartArrival[]> {
  const fresh = await claimReceipts(tx, arrivals.map(receiptOf), firstTime(arrivals));
  return arrivals.filter((arrival) => fresh.delete(receiptKey(receiptOf(arrival))));
}

// Returns the older text when a newer one takes its reference; what came of it is shown by the worker.
function place(current: Map<string, HeldText>, arrival: PartArrival): HeldText | null {
  const key = keyOfPart(arrival);
  const known = current.get(key);
  const { part, text, sentAt } = arrival.text;
  const units = unitsOf(text);
  const where = placePart(known ?? null, { number: part.number, units }, arrival.at);
  if (where === "repeats") return null;
  const target = known && where === "joins" ? known : newText(textKeyOf(arrival), arrival.at);
  target.parts.set(part.number, units);
  target.added.push({ number: part.number, units, sentAt });
  target.lastPartAt = arrival.at;
  if (target === known) return null;
  current.set(key, target);
  return known ? Object.assign(known, { supersededAt: arrival.at }) : null;
}

function newText(key: TextKey, at: Date): HeldText {
  const nothing = { shown: 0, parts: new Map<number, Buffer>(), added: [], supersededAt: null };
  return { ...nothing, id: newId(), key, total: key.total, lastPartAt: at, isNew: true };
}

function keptUnder({ id, total, parts, shown }: HeldText): Kept {
  return { longTextId: id, isReady: parts.size > shown && (parts.size === total || shown > 0) };
}

function textKeyOf({ accountId, number, from, text: { part } }: PartArrival): TextKey {
  return { accountId, numberId: number.id, from, reference: makeStorable(part.reference), total: part.total };
}

function receiptOf({ accountId, text }: PartArrival) {
  return { accountId, providerMessageId: makeStorable(text.providerMessageId) };
}

function firstTime(arrivals: PartArrival[]): Date {
  return arrivals[0]?.at ?? new Date(0);
}
