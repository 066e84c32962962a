import { consentLanguage, type ConsentLanguage } from "#lib/contract/consent.ts";
import { plainLetters } from "./normalise-word.ts";
import { otherMeanings, wishKeys, wishPhrases } from "./wish-phrases.ts";

// No wish is longer, and what is longer is pasted.
const longest = 1_000;

type Reader = { language: ConsentLanguage; keys: ReadonlySet<string>; phrase: RegExp };
const readers: readonly Reader[] = consentLanguage.options.map((language) => ({
  language,
  keys: new Set(wishKeys[language].split(" ")),
  phrase: new RegExp(`(?<=^| )(?:${wishPhrases[language].join("|")})(?= |$)`, "gu"),
}));
const allKeys = [...new Set(readers.flatMap(({ keys }) => [...keys]))].join("|").replace("dont", "don.?t");
// Asked of every text that comes in: this one look must be cheap.
const anyKey = new RegExp(`(?<![a-z])(?:${allKeys})(?![a-z])`);
const otherwise = new RegExp(`(?:^| )(?:${otherMeanings.join("|")}) $`, "u");

/** Whether a text asks, in free words, that we stop texting: the language it does so in, else null. */
export function wishToOptOut(text: string): ConsentLanguage | null {
  if (text.length > longest) return null;
  const letters = plainLetters(text);
  if (!anyKey.test(letters)) return null;
  const plain = plainWords(letters);
  const words = plain.split(" ");
  const possible = readers.filter(({ keys }) => words.some((word) => keys.has(word)));
  return possible.find(({ phrase }) => meansIt(plain, phrase))?.language ?? null;
}

function meansIt(plain: string, phrase: RegExp): boolean {
  for (const { index } of plain.matchAll(phrase)) {
    const sentence = plain.slice(plain.lastIndexOf(".", index) + 1, index);
    if (!otherwise.test(sentence)) return true;
  }
  return false;
}

/** Words with one space between, without apostrophes and emoji; a dot where a sentence ends. */
function plainWords(letters: string): string {
  return letters
    .replaceAll("'", "")
    .replace(/[.!?;:\n]+/gu, " . ")
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .trim()
    .replace(/^(?:\. )+|(?: ?\.)+$/gu, "");
}
