import type { ConsentScope, ConsentSource } from "#lib/contract/consent.ts";
import { newId } from "#lib/platform/ids.ts";
import { followLedger } from "./follow-ledger.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** A line for the ledger. `actor…` says who recorded it: the contact by text, a member, a key. */
export type NewConsentEntry = {
  id: string;
  addressId: string;
  action: "opt-out" | "opt-in";
  scope: ConsentScope;
  numberId: string | null;
  listId: string | null;
  source: ConsentSource;
  /** How a recorded wish reached us. */
  method: string | null;
  /** When it was given, where that was before it was recorded. */
  givenAt: Date | null;
  words: string | null;
  messageId: string | null;
  viaNumberId: string | null;
  actorKind: "contact" | "member" | "key" | "system";
  actorId: string | null;
  note: string | null;
  at: Date;
};

/** An entry for the whole organisation by the contact; who records another says what is different. */
export function newConsentEntry(
  addressId: string,
  action: NewConsentEntry["action"],
  at: Date,
): NewConsentEntry {
  return { ...plain, id: newId(), addressId, action, at };
}

const plain = {
  scope: "organisation",
  numberId: null,
  listId: null,
  source: "text",
  method: null,
  givenAt: null,
  words: null,
  messageId: null,
  viaNumberId: null,
  actorKind: "contact",
  actorId: null,
  note: null,
} satisfies Partial<NewConsentEntry>;

/**
 * Appends to the ledger; nothing in it is ever changed. Memberships of lists follow it. All statements are sent at once:
 * intake sends its commit right behind them.
 */
export async function appendConsent(tx: Tx, entries: readonly NewConsentEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await Promise.all([insertEntries(tx, entries), followLedger(tx, entries)]);
}

async function insertEntries(tx: Tx, entries: readonly NewConsentEntry[]): Promise<void> {
  await tx.query(
    `insert into consent_entry (id, address_id, action, scope, number_id, source, words, message_id, via_number_id,
                                actor_kind, actor_id, note, at, list_id, method, given_at)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::uuid[],
                          $9::uuid[], $10::text[], $11::uuid[], $12::text[], $13::timestamptz[],
                          $14::uuid[], $15::text[], $16::timestamptz[])`,
    [
      entries.map((entry) => entry.id),
      entries.map((entry) => entry.addressId),
      entries.map((entry) => entry.action),
      entries.map((entry) => entry.scope),
      entries.map((entry) => entry.numberId),
      entries.map((entry) => entry.source),
      entries.map((entry) => entry.words),
      entries.map((entry) => entry.messageId),
      entries.map((entry) => entry.viaNumberId),
      entries.map((entry) => entry.actorKind),
      entries.map((entry) => entry.actorId),
      entries.map((entry) => entry.note),
      entries.map((entry) => entry.at),
      entries.map((entry) => entry.listId),
      entries.map((entry) => entry.method),
      entries.map((entry) => entry.givenAt),
    ],
  );
}
