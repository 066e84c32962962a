import type { ConsentFamily, ConsentLanguage } from "#lib/contract/consent.ts";
import type { ConsentBook } from "./consent-book.ts";
import { normaliseWord, withoutPrefix } from "./normalise-word.ts";
import { wishToOptOut } from "./wish-to-opt-out.ts";

/** Where a text came to: how its words are read there. */
export type Reader = { keywordPrefix: string | null; consent: ConsentBook };

/** What a text says about consent. `handled`: the provider has recorded and answered it. */
export type ConsentReading =
  | { kind: "word"; family: ConsentFamily; language: ConsentLanguage | null; handled: boolean }
  | { kind: "wish"; language: ConsentLanguage };

type Text = { text: string; handledConsent?: ConsentFamily };

// No word with all that people put around it is longer.
const longestWord = 200;

/**
 * Reads a text that came to a number: a consent word (the whole message, after normalisation), a wish to opt out in
 * free words, or neither. "STOP." and "Stop 🛑" are words, "please stop texting me" is a wish, "please stop by at 5"
 * is neither. `optedOut` decides what "YES" means.
 */
export function readConsent(number: Reader, text: Text, optedOut: boolean): ConsentReading | null {
  return readWord(number, text, wordOf(number, text.text), optedOut);
}

function readWord(number: Reader, text: Text, word: string | null, optedOut: boolean): ConsentReading | null {
  const meaning = word === null ? undefined : number.consent.words.get(word);
  const language = meaning?.language ?? null;
  if (text.handledConsent) return { kind: "word", family: text.handledConsent, language, handled: true };
  if (meaning && (optedOut || !meaning.onlyWhenOptedOut))
    return { kind: "word", family: meaning.family, language, handled: false };
  const wish = wishToOptOut(text.text);
  return wish ? { kind: "wish", language: wish } : null;
}

/** Whether a text says anything about consent, whoever it came from: the cheap question asked of every text. */
export function concernsConsent(number: Reader, text: Text): boolean {
  const word = wordOf(number, text.text);
  return saysYes(number, word) || readWord(number, text, word, true) !== null;
}

/** Whether a text is nothing but a YES or an opt-in word: what confirms a double opt-in. */
export function agrees(number: Reader, text: string): boolean {
  const word = wordOf(number, text);
  return saysYes(number, word) || (word !== null && number.consent.words.get(word)?.family === "opt-in");
}

// What means nothing but yes, whoever says it; and what does so in one language only: a Dane's "tak" is a thank-you.
const yes = new Set(["yes", "y", "ja", "oui", "si", "sim"]);
const yesIn: Partial<Record<ConsentLanguage, string>> = { pl: "tak" };

function saysYes({ consent }: Reader, word: string | null): boolean {
  return word !== null && (yes.has(word) || yesIn[consent.language] === word);
}

/** Whether a text is nothing but a consent word. */
export function isConsentWord(number: Reader, text: string): boolean {
  return readConsent(number, { text }, true)?.kind === "word";
}

function wordOf({ keywordPrefix }: Reader, text: string): string | null {
  return text.length > longestWord ? null : withoutPrefix(normaliseWord(text), keywordPrefix);
}
