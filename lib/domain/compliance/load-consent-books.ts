import {
  type ConsentFamily,
  consentFamily,
  type ConsentLanguage,
  consentLanguage,
} from "#lib/contract/consent.ts";
import type { NumberKind } from "#lib/contract/number.ts";
import { toGsm } from "#lib/contract/segments.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { confirmationTexts, fillConfirmation } from "./confirmation-texts.ts";
import { type ConsentBook, type WordChange, wordsOf } from "./consent-book.ts";
import { languageOfLocale } from "./country-languages.ts";
import { countryOfNumber } from "./number-country.ts";

type Organisation = { name: string; defaultCountry: string; locale: string };
type Written = { language: ConsentLanguage; family: ConsentFamily; text: string };
type Numbered = { id: string; address: string; kind: NumberKind; country: string; smartEncoding: boolean };

/** What the organisation changed of words and confirmations, as it stands now. */
export type ConsentChanges = { words: WordChange[]; confirmations: Written[] };

/** Reads what the organisation changed. */
export async function loadConsentChanges(tx: Tx): Promise<ConsentChanges> {
  const words = await tx.query<WordChange>(
    `select number_id as "numberId", word, family, language, removed from consent_word order by word`,
  );
  const confirmations = await tx.query<Written>(
    `select language, family, text from consent_confirmation order by language, family`,
  );
  return { words, confirmations };
}

const shared = globalThis as { twowayConsentBooks?: { of: string; books: Map<string, ConsentBook> } };

/**
 * Gives each number its book of consent words, and what answers them as the number sends it. Numbers of the same country
 * without words of their own share one, and as long as nothing is changed the same books are given again.
 */
export function consentBooks(
  organisation: Organisation,
  changes: ConsentChanges,
): (number: Numbered) => ConsentBook {
  const of = JSON.stringify([organisation, changes]);
  if (shared.twowayConsentBooks?.of !== of) shared.twowayConsentBooks = { of, books: new Map() };
  const { books } = shared.twowayConsentBooks;
  const own = new Set(changes.words.map((change) => change.numberId));
  return (number) => {
    const country = countryOfNumber(number.address, number.country, organisation.defaultCountry);
    const key = `${country} ${number.kind} ${number.smartEncoding} ${own.has(number.id) ? number.id : ""}`;
    const known = books.get(key);
    if (known) return known;
    const touching = changes.words.filter(
      (change) => change.numberId === null || change.numberId === number.id,
    );
    const book = {
      words: wordsOf(country, number.kind, touching),
      ...answersOf(organisation, changes.confirmations, number.smartEncoding),
    };
    books.set(key, book);
    return book;
  };
}

function answersOf(
  organisation: Organisation,
  written: readonly Written[],
  isSmart: boolean,
): Omit<ConsentBook, "words"> {
  const textOf = (language: ConsentLanguage, family: ConsentFamily) => {
    const own = written.find((one) => one.language === language && one.family === family);
    const text = fillConfirmation(own?.text ?? confirmationTexts[language][family], organisation.name);
    return isSmart ? toGsm(text) : text;
  };
  const ofLanguage = (language: ConsentLanguage) =>
    Object.fromEntries(consentFamily.options.map((family) => [family, textOf(language, family)]));
  return {
    language: languageOfLocale(organisation.locale),
    confirmations: Object.fromEntries(
      consentLanguage.options.map((language) => [language, ofLanguage(language)]),
    ) as ConsentBook["confirmations"],
  };
}
