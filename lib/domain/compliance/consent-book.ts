import type { ConsentFamily, ConsentLanguage } from "#lib/contract/consent.ts";
import type { NumberKind } from "#lib/contract/number.ts";
import { languagesOf } from "./country-languages.ts";
import { type CatalogueWord, isLockedIn, wordCatalogue } from "./word-catalogue.ts";

/** What the organisation changed: a word added or taken away, on all numbers (null) or on one. */
export type WordChange = {
  numberId: string | null;
  word: string;
  family: ConsentFamily;
  language: ConsentLanguage | null;
  removed: boolean;
};

/** What a word means on a number, and in which language it is answered. */
export type WordMeaning = {
  family: ConsentFamily;
  language: ConsentLanguage | null;
  onlyWhenOptedOut: boolean;
};

/** Everything that reads and answers consent words on one number. Shared by the numbers that have the same. */
export type ConsentBook = {
  words: ReadonlyMap<string, WordMeaning>;
  /** The organisation's language: English words are international, and answered in it. */
  language: ConsentLanguage;
  /** By language and family, with the organisation's name filled in. */
  confirmations: Readonly<Record<ConsentLanguage, Readonly<Record<ConsentFamily, string>>>>;
};

/**
 * The words of a number: those that law or carriers fix, those of its country's languages, and the organisation's own,
 * where a change for the number beats one for all, and neither touches what is fixed.
 */
export function wordsOf(
  country: string,
  kind: NumberKind,
  changes: readonly WordChange[],
): Map<string, WordMeaning> {
  const words = new Map<string, WordMeaning>();
  const standard = catalogueOf(country);
  for (const one of standard) if (!words.has(one.word)) words.set(one.word, meaningOf(one));
  const fixed = new Set(standard.filter((one) => isLockedIn(one, country)).map((one) => one.word));
  const inOrder = changes.toSorted((a, b) => Number(a.numberId !== null) - Number(b.numberId !== null));
  for (const change of inOrder) {
    if (fixed.has(change.word)) continue;
    if (change.removed) words.delete(change.word);
    else
      words.set(change.word, { family: change.family, language: change.language, onlyWhenOptedOut: false });
  }
  // American toll-free numbers are opened again by START alone, whatever we would make of a YES.
  if (kind === "toll-free")
    for (const [word, { onlyWhenOptedOut }] of words) if (onlyWhenOptedOut) words.delete(word);
  return words;
}

/** The catalogue for a country: English and its languages, the commonest first. */
export function catalogueOf(country: string): CatalogueWord[] {
  return (["en", ...languagesOf(country)] as const).flatMap((language) =>
    wordCatalogue.filter((one) => one.language === language),
  );
}

function meaningOf({ family, language, onlyWhenOptedOut }: CatalogueWord): WordMeaning {
  return {
    family,
    language: language === "en" ? null : language,
    onlyWhenOptedOut: onlyWhenOptedOut === true,
  };
}

/** The one text that answers a word. */
export function confirmationFor(
  book: ConsentBook,
  family: ConsentFamily,
  language: ConsentLanguage | null,
): string {
  return book.confirmations[language ?? book.language][family];
}
