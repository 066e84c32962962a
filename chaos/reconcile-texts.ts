import type { Books, SentText, Violation } from "./books.ts";

export type TextCounts = {
  sent: number;
  acknowledged: number;
  stored: number;
  lost: number;
  doubled: number;
};

/** Holds what the carrier sent against what we stored: acknowledged means stored, once. */
export function countTexts(sent: readonly SentText[], books: Books, fault: string): TextCounts {
  const copies = Map.groupBy(books.texts, (stored) => stored.text);
  const counts: TextCounts = { sent: 0, acknowledged: 0, stored: 0, lost: 0, doubled: 0 };
  for (const text of sent.filter((one) => one.fault === fault)) {
    const stored = copies.get(text.text)?.length ?? 0;
    counts.sent += 1;
    if (text.acknowledgedAt !== null) counts.acknowledged += 1;
    if (stored > 0) counts.stored += 1;
    if (stored > 1) counts.doubled += 1;
    if (stored === 0 && text.acknowledgedAt !== null) counts.lost += 1;
  }
  return counts;
}

/** What is wrong with the threads: wrong place, order not kept, gaps in seq, two conversations or contacts for one. */
export function checkThreads(sent: readonly SentText[], books: Books): Violation[] {
  return [...misplaced(sent, books), ...disorder(sent, books), ...gaps(books), ...split(books)];
}

function misplaced(sent: readonly SentText[], books: Books): Violation[] {
  const known = new Map(sent.map((text) => [text.text, text]));
  return books.texts.flatMap(({ text, handset, number }) => {
    const origin = known.get(text);
    if (!origin) return [{ fault: "", what: `a text was stored that nobody sent: ${text}` }];
    if (origin.handset === handset && origin.line.number === number) return [];
    return [{ fault: origin.fault, what: `${text} was stored in another conversation` }];
  });
}

// A text that was acknowledged before another was sent for the first time stands before it. Of texts that were on
// their way at once either may be first.
function disorder(sent: readonly SentText[], books: Books): Violation[] {
  const known = new Map(sent.map((text) => [text.text, text]));
  const threads = Map.groupBy(books.texts, (stored) => stored.conversationId);
  return [...threads.values()].flatMap((thread) => {
    let latest = Number.NEGATIVE_INFINITY;
    return thread
      .toSorted((one, other) => one.seq - other.seq)
      .flatMap(({ text }) => {
        const { firstSentAt = 0, acknowledgedAt = null, fault = "" } = known.get(text) ?? {};
        const late = acknowledgedAt !== null && acknowledgedAt < latest;
        latest = Math.max(latest, firstSentAt);
        return late ? [{ fault, what: `${text} stands after a text that was sent later` }] : [];
      });
  });
}

function gaps({ conversations }: Books): Violation[] {
  return conversations
    .filter(({ count, lastSeq, seqs }) => count !== lastSeq || seqs !== lastSeq)
    .map(({ id, count, lastSeq }) => ({
      fault: "",
      what: `conversation ${id} has ${count} messages and last seq ${lastSeq}`,
    }));
}

function split({ conversations, contacts }: Books): Violation[] {
  const pairs = Map.groupBy(conversations, ({ handset, number }) => `${handset} with ${number}`);
  const twice = [...pairs].filter(([, all]) => all.length > 1);
  return [
    ...twice.map(([pair, all]) => ({ fault: "", what: `${pair} has ${all.length} conversations` })),
    ...contacts
      .filter(({ count }) => count !== 1)
      .map(({ handset, count }) => ({ fault: "", what: `${handset} belongs to ${count} contacts` })),
  ];
}
