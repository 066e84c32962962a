import type { ConsentFamily } from "#lib/contract/consent.ts";
import type { Encoding } from "#lib/contract/message.ts";
import { countSegments } from "#lib/contract/segments.ts";
import { type NewConsentEntry, newConsentEntry } from "./append-consent.ts";
import { type ConsentBook, confirmationFor } from "./consent-book.ts";
import type { ConsentReading } from "./read-consent.ts";

export type ConsentAnswer = { text: string; segments: number; encoding: Encoding; answersConsent: boolean };

/** What a consent word leads to. `entry`: only where it changes something; `answer`: at most one confirmation. */
export type ConsentEffect = { entry: NewConsentEntry | null; answer: ConsentAnswer | null };

type Arrival = {
  word: Extract<ConsentReading, { kind: "word" }>;
  optedOut: boolean;
  optedIn: boolean;
  words: string;
  addressId: string;
  numberId: string;
  messageId: string;
  at: Date;
  book: ConsentBook;
  /** Short codes and names are never answered automatically: two machines would talk. */
  answerable: boolean;
};

/**
 * Decides what a consent word does: a second STOP or START changes nothing and is not answered again, and what the
 * provider has handled is answered already.
 */
export function takeConsentWord(arrival: Arrival): ConsentEffect {
  const { word, optedOut, optedIn } = arrival;
  const changes = (word.family === "opt-out" && !optedOut) || (word.family === "opt-in" && !optedIn);
  const answers = arrival.answerable && !word.handled && (changes || (word.family === "help" && !optedOut));
  return { entry: changes ? entryOf(arrival) : null, answer: answers ? answerOf(arrival) : null };
}

function entryOf({ word: { family, handled }, ...arrival }: Arrival): NewConsentEntry | null {
  if (family === "help") return null;
  return {
    ...newConsentEntry(arrival.addressId, family, arrival.at),
    source: handled ? "provider" : "text",
    words: arrival.words,
    messageId: arrival.messageId,
    viaNumberId: arrival.numberId,
  };
}

function answerOf({ word, book }: Arrival): ConsentAnswer {
  return consentAnswer(confirmationFor(book, word.family, word.language), word.family);
}

/** The one answer to a change of consent. */
export function consentAnswer(text: string, family: ConsentFamily): ConsentAnswer {
  const { encoding, segments } = countSegments(text);
  return { text, encoding, segments, answersConsent: family === "opt-out" };
}
