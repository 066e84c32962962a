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
  const word = wordOf(number, text.text);
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
  return agrees(number, text.text) || readConsent(number, text, true) !== null;
}

// Each language's YES to a question of ours, besides the words that opt in whatever was asked.
const yes = new Set(["yes", "y", "ja", "j", "oui", "o", "si", "s", "sim", "tak", "t", "ok", "okay"]);

/** Whether a text is nothing but a YES in any language, or an opt-in word: what confirms a double opt-in. */
export function agrees(number: Reader, text: string): boolean {
  const word = wordOf(number, text);
  return word !== null && (yes.has(word) || number.consent.words.get(word)?.family === "opt-in");
}

/** Whether a text is nothing but a consent word. */
export function isConsentWord(number: Reader, text: string): boolean {
  return readConsent(number, { text }, true)?.kind === "word";
}

function wordOf({ keywordPrefix }: Reader, text: string): string | null {
  return text.length > longestWord ? null : withoutPrefix(normaliseWord(text), keywordPrefix);
}
