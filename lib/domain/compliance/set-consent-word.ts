import type { ConsentWord, SetConsentWordInput } from "#lib/contract/consent.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { AppError } from "#lib/platform/errors.ts";
import { changeWords, type WordChanging } from "./change-words.ts";
import { normaliseWord } from "./normalise-word.ts";

const longest = 40;

/**
 * Adds a consent word for all our numbers or for one, or brings a removed one back. A word means one thing only: one
 * that stands in another family, on any number it would hold on, is refused. Returns the whole list.
 */
export function setConsentWord(
  actor: Actor,
  text: string,
  input: SetConsentWordInput,
): Promise<ConsentWord[]> {
  const word = normaliseWord(text);
  if (word === "") throw invalid("That has no letters or digits.");
  if (word.length > longest) throw invalid(`A consent word has ${longest} characters at most.`);
  return changeWords(actor, input.number ?? null, async (changing) => {
    await requireFree(changing, word, input);
    await changing.forget(word);
    const stands = (await changing.list()).some(
      (one) =>
        one.word === word &&
        !one.removed &&
        one.family === input.family &&
        (input.language === undefined || one.language === input.language),
    );
    if (!stands) await changing.write({ word, ...input, removed: false });
  });
}

async function requireFree(
  { list, elsewhere }: WordChanging,
  word: string,
  { family }: SetConsentWordInput,
): Promise<void> {
  const other = (await list()).find((one) => one.word === word && !one.removed && one.family !== family);
  if (other) {
    const fixed = other.locked ? `, and fixed (${other.source})` : "";
    throw taken(`“${word.toUpperCase()}” is ${names[other.family]} already${fixed}. Remove it there first.`);
  }
  const onNumber = await elsewhere(word, family);
  if (onNumber)
    throw taken(`“${word.toUpperCase()}” is ${names[onNumber.family]} on ${onNumber.address} already.`);
}

const names = { "opt-out": "an opt-out word", "opt-in": "an opt-in word", help: "a help word" };

function taken(detail: string): AppError {
  return new AppError("conflict", detail, { fields: { word: detail } });
}

function invalid(detail: string): AppError {
  return new AppError("invalid", detail, { fields: { word: detail } });
}
