import type { ConsentWord } from "#lib/contract/consent.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { changeWords } from "./change-words.ts";
import { normaliseWord } from "./normalise-word.ts";

/**
 * Takes a consent word away from all our numbers or from one; what law or carriers fix in any country concerned stays.
 * Returns the whole list, where a word of the catalogue stays in sight as removed.
 */
export function removeConsentWord(
  actor: Actor,
  text: string,
  numberId: string | undefined,
): Promise<ConsentWord[]> {
  const word = normaliseWord(text);
  return changeWords(actor, numberId ?? null, async (changing) => {
    const known = (await changing.list()).filter((one) => one.word === word);
    const locked = known.find((one) => one.locked);
    if (locked)
      throw new AppError(
        "conflict",
        `“${word.toUpperCase()}” is fixed (${locked.source}): it cannot be removed.`,
      );
    const [family] = known.filter((one) => !one.removed).map((one) => one.family);
    if (known.length === 0) throw notFound("consent word");
    if (!family) return;
    await changing.forget(word);
    const stays = (await changing.list()).some((one) => one.word === word && !one.removed);
    if (stays) await changing.write({ word, family, removed: true });
  });
}
