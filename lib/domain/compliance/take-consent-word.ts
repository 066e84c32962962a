import { countSegments } from "#lib/contract/segments.ts";
import { newId } from "#lib/platform/ids.ts";
import type { NewConsentEntry } from "./append-consent.ts";
import { confirmationText } from "./confirmation-text.ts";
import type { ConsentWish } from "./consent-words.ts";

/** What a consent word leads to. `entry`: only where it changes something; `answer`: at most one confirmation. */
export type ConsentEffect = {
  entry: NewConsentEntry | null;
  answer: { text: string; segments: number; encoding: "GSM-7" | "UCS-2"; answersConsent: boolean } | null;
};

type Arrival = {
  wish: ConsentWish;
  optedOut: boolean;
  optedIn: boolean;
  words: string;
  addressId: string;
  numberId: string;
  messageId: string;
  at: Date;
  organisation: string;
  /** Short codes and names are never answered automatically: two machines would talk. */
  answerable: boolean;
};

/** Decides what a consent word does: a second STOP or START changes nothing and is not answered again. */
export function takeConsentWord(arrival: Arrival): ConsentEffect {
  const { wish, optedOut, optedIn } = arrival;
  const changes = (wish === "opt-out" && !optedOut) || (wish === "opt-in" && !optedIn);
  const answers = arrival.answerable && (changes || (wish === "help" && !optedOut));
  return { entry: changes ? entryOf(arrival) : null, answer: answers ? answerOf(arrival) : null };
}

function entryOf(arrival: Arrival): NewConsentEntry | null {
  if (arrival.wish === "help") return null;
  return {
    id: newId(),
    addressId: arrival.addressId,
    action: arrival.wish,
    scope: "organisation",
    numberId: null,
    source: "text",
    words: arrival.words,
    messageId: arrival.messageId,
    viaNumberId: arrival.numberId,
    actorKind: "contact",
    actorId: null,
    note: null,
    at: arrival.at,
  };
}

function answerOf(arrival: Arrival): ConsentEffect["answer"] {
  const text = confirmationText(arrival.wish, arrival.organisation);
  const { encoding, segments } = countSegments(text);
  return { text, encoding, segments, answersConsent: arrival.wish === "opt-out" };
}
