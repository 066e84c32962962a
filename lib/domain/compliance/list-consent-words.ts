import type { ConsentWord } from "#lib/contract/consent.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { wordListOf } from "./word-list.ts";

/** The consent words of all our numbers, or of one, with where each comes from and what is locked. */
export async function listConsentWords(actor: Actor, numberId: string | undefined): Promise<ConsentWord[]> {
  requireConsentManager(actor);
  return wordListOf(readOnly(), numberId ?? null);
}

/** Throws unless the actor may change consent words, confirmations and rules. */
export function requireConsentManager(actor: Actor): void {
  if (!can(actor, "consent.manage"))
    throw new AppError("not-allowed", "Only admins can change consent settings.");
}
