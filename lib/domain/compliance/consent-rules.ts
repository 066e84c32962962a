import type { ConsentRules } from "#lib/contract/consent.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { requireConsentManager } from "./list-consent-words.ts";

/** The organisation's own rules about consent. */
export async function showConsentRules(actor: Actor): Promise<ConsentRules> {
  requireConsentManager(actor);
  return readRules(readOnly());
}

/** Changes them; they hold from the next text on. */
export function changeConsentRules(actor: Actor, { answerAfterOptOut }: ConsentRules): Promise<ConsentRules> {
  requireConsentManager(actor);
  return inTransaction(async (tx) => {
    await tx.query(`update organisation set answer_after_opt_out = $1`, [answerAfterOptOut]);
    const data = { what: "consent-rules", answerAfterOptOut };
    await recordEvents(tx, [
      { type: "organisation.changed", at: now(), actorKind: actor.kind, actorId: actor.id, data },
    ]);
    return readRules(tx);
  });
}

async function readRules(tx: Tx): Promise<ConsentRules> {
  const [rules] = await tx.query<ConsentRules>(
    `select answer_after_opt_out as "answerAfterOptOut" from organisation limit 1`,
  );
  return rules ?? { answerAfterOptOut: false };
}
