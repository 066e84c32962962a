import type { ConsentFamily, ConsentLanguage } from "#lib/contract/consent.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { plainLetters } from "./normalise-word.ts";
import { wordCatalogue } from "./word-catalogue.ts";

/** Throws unless a confirmation says who we are and how to undo what it confirms. */
export async function requireIngredients(
  tx: Tx,
  language: ConsentLanguage,
  family: ConsentFamily,
  text: string,
): Promise<void> {
  const [organisation] = await tx.query<{ name: string }>(`select name from organisation limit 1`);
  const detail = missingIngredient(language, family, text, organisation?.name ?? "");
  if (detail !== null) throw new AppError("invalid", detail, { fields: { text: detail } });
}

/** What a confirmation lacks, in words; null: nothing. */
export function missingIngredient(
  language: ConsentLanguage,
  family: ConsentFamily,
  text: string,
  organisation: string,
): string | null {
  const named = text.includes("{organisation}") || text.toLowerCase().includes(organisation.toLowerCase());
  if (!named) return "Say who you are: write {organisation} where the name belongs.";
  const undo = family === "opt-out" ? "opt-in" : "opt-out";
  const words = wordCatalogue.filter(
    (one) =>
      one.family === undo && !one.onlyWhenOptedOut && (one.language === "en" || one.language === language),
  );
  const said = ` ${plainLetters(text).replace(/[^\p{L}\p{N}'-]+/gu, " ")} `;
  if (words.some(({ word }) => said.includes(` ${word} `))) return null;
  return family === "opt-out"
    ? "Say how to get texts again, such as “Text START”."
    : "Say how to opt out, such as “Text STOP”.";
}
