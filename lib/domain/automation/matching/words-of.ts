import { plainLetters } from "#lib/domain/compliance/normalise-word.ts";
import { plainDigits } from "../answers/plain-digits.ts";

/** A word as keywords are compared, and where it ends in the text as given. */
export type Word = { word: string; end: number };

const LONGEST = 60;
// Letters with their marks and what is invisible between them, or one emoji. "acme: join!" is two words.
const pattern = /[\p{L}\p{N}\p{M}\p{Cf}\u{20E3}]+|\p{Extended_Pictographic}|\p{RI}{2}/gu;

/**
 * The words of a text, the first sixty: small letters without accents, digits of any script as ours, each emoji a word
 * of its own, whatever its skin or its variation. Empty for a text without any.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = plainDigits(plainLetters(match[0]).replace(/[\p{M}\p{Cf}\s]/gu, ""));
    if (word !== "") words.push({ word, end: match.index + match[0].length });
    if (words.length === LONGEST) break;
  }
  return words;
}

/** A keyword as the registry knows it: its words with one space between; "" where nothing of it can be compared. */
export function keywordOf(given: string): string {
  return joined(wordsOf(given));
}

export function joined(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(" ");
}
