import type { NumberKind } from "#lib/contract/number.ts";
import { normaliseWord } from "#lib/domain/compliance/normalise-word.ts";
import { invalid } from "#lib/domain/team/refuse.ts";

/** The word that texts to our part of a shared short code begin with, as texts are compared with it; throws `invalid`. */
export function prefixOf(given: string | null, kind: NumberKind): string | null {
  const word = normaliseWord(given ?? "");
  if (word === "") return null;
  if (kind !== "short-code") throw invalid("keywordPrefix", "Only short codes are shared by a keyword.");
  if (/\s/.test(word)) throw invalid("keywordPrefix", "The keyword is one word.");
  return word;
}
