import type { ConsentLanguage, ConsentWord } from "#lib/contract/consent.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { catalogueOf, type WordChange } from "./consent-book.ts";
import { loadConsentChanges } from "./load-consent-books.ts";
import { countryOfNumber } from "./number-country.ts";
import { type CatalogueWord, isLockedIn } from "./word-catalogue.ts";

type NumberRow = { id: string; address: string; country: string; defaultCountry: string };

/** The words of one number, or (null) those that hold on all of ours: fixed ones, the languages', our own. */
export async function wordListOf(tx: Tx, numberId: string | null): Promise<ConsentWord[]> {
  const countries = await countriesOf(tx, numberId);
  const { words } = await loadConsentChanges(tx);
  return wordList(
    countries,
    words.filter((change) => change.numberId === null || change.numberId === numberId),
  );
}

/** The list as it comes out of the catalogue for these countries and our changes. */
export function wordList(countries: readonly string[], changes: readonly WordChange[]): ConsentWord[] {
  const standard = [...new Set(countries.flatMap(catalogueOf))];
  const shown = standard.map((one) => fromCatalogue(one, countries, changes));
  return [...shown, ...ownWords(shown, changes)];
}

async function countriesOf(tx: Tx, numberId: string | null): Promise<string[]> {
  const rows = await tx.query<NumberRow>(
    `select n.id, coalesce(n.address, '') as address, coalesce(n.country, '') as country,
            o.default_country as "defaultCountry"
       from (select default_country from organisation limit 1) as o
       left join number n on case when $1::uuid is null then n.status <> 'retired' else n.id = $1 end`,
    [numberId],
  );
  const countries = rows.map((row) => countryOfNumber(row.address, row.country, row.defaultCountry));
  return [...new Set(numberId === null ? [...countries, rows[0]?.defaultCountry ?? "NO"] : countries)];
}

function fromCatalogue(
  one: CatalogueWord,
  countries: readonly string[],
  changes: readonly WordChange[],
): ConsentWord {
  const { word, family, language, source, onlyWhenOptedOut = false } = one;
  const locked = countries.some((country) => isLockedIn(one, country));
  const change = locked ? undefined : lastOf(changes, word);
  return {
    word,
    family,
    language: language as ConsentLanguage,
    origin: locked ? "law" : "language",
    source,
    locked,
    removed: change !== undefined && (change.removed || change.family !== family),
    onlyWhenOptedOut,
  };
}

function ownWords(shown: readonly ConsentWord[], changes: readonly WordChange[]): ConsentWord[] {
  const own = [...new Set(changes.map((change) => change.word))].flatMap((word) => {
    const added = changes.filter((change) => change.word === word && !change.removed);
    const change = added.find((one) => one.numberId !== null) ?? added[0];
    const known = shown.find((one) => one.word === word && (one.locked || one.family === change?.family));
    return change && !known ? [change] : [];
  });
  return own.map((change) => ({
    word: change.word,
    family: change.family,
    language: change.language,
    origin: change.numberId === null ? "organisation" : "number",
    source: null,
    locked: false,
    removed: lastOf(changes, change.word)?.removed ?? false,
    onlyWhenOptedOut: false,
  }));
}

// A number's own change beats that for all.
function lastOf(changes: readonly WordChange[], word: string): WordChange | undefined {
  const of = changes.filter((change) => change.word === word);
  return of.find((change) => change.numberId !== null) ?? of[0];
}
