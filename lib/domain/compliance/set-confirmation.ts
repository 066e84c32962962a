import {
  type ConsentConfirmation,
  type ConsentFamily,
  consentFamily,
  type ConsentLanguage,
  consentLanguage,
} from "#lib/contract/consent.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { forgetDirectory } from "#lib/domain/numbers/directory.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { requireIngredients } from "./confirmation-ingredients.ts";
import { confirmationTexts } from "./confirmation-texts.ts";
import { requireConsentManager } from "./list-consent-words.ts";
import { loadConsentChanges } from "./load-consent-books.ts";

/** Every confirmation, by language: ours where we wrote one, else the one that ships. */
export async function listConfirmations(actor: Actor): Promise<ConsentConfirmation[]> {
  requireConsentManager(actor);
  return confirmationsNow(readOnly());
}

/** Writes the confirmation of a family in a language; without who we are and how to undo it, it is refused. */
export function setConfirmation(
  actor: Actor,
  place: { language: string; family: string },
  text: string,
): Promise<ConsentConfirmation[]> {
  return changeConfirmation(actor, place, async (tx, language, family) => {
    await requireIngredients(tx, language, family, text);
    await tx.query(
      `insert into consent_confirmation (language, family, text, updated_at) values ($1, $2, $3, $4)
       on conflict (language, family) do update set text = excluded.text, updated_at = excluded.updated_at`,
      [language, family, text, now()],
    );
  });
}

/** Goes back to the confirmation that ships. */
export function resetConfirmation(
  actor: Actor,
  place: { language: string; family: string },
): Promise<ConsentConfirmation[]> {
  return changeConfirmation(actor, place, async (tx, language, family) => {
    await tx.query(`delete from consent_confirmation where language = $1 and family = $2`, [
      language,
      family,
    ]);
  });
}

function changeConfirmation(
  actor: Actor,
  place: { language: string; family: string },
  change: (tx: Tx, language: ConsentLanguage, family: ConsentFamily) => Promise<void>,
): Promise<ConsentConfirmation[]> {
  requireConsentManager(actor);
  const language = consentLanguage.safeParse(place.language);
  const family = consentFamily.safeParse(place.family);
  if (!language.success || !family.success) throw notFound("confirmation");
  return inTransaction(async (tx, afterCommit) => {
    await change(tx, language.data, family.data);
    const data = { what: "consent-confirmations" };
    await recordEvents(tx, [
      { type: "organisation.changed", at: now(), actorKind: actor.kind, actorId: actor.id, data },
    ]);
    afterCommit(forgetDirectory);
    return confirmationsNow(tx);
  });
}

async function confirmationsNow(tx: Tx): Promise<ConsentConfirmation[]> {
  const { confirmations } = await loadConsentChanges(tx);
  return consentLanguage.options.flatMap((language) =>
    consentFamily.options.map((family) => {
      const own = confirmations.find((one) => one.language === language && one.family === family);
      return {
        language,
        family,
        text: own?.text ?? confirmationTexts[language][family],
        own: own !== undefined,
      };
    }),
  );
}
