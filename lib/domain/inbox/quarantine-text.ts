import type { QuarantineReason } from "#lib/contract/conversation.ts";
import type { InboundText } from "#lib/gateways/providers/provider.ts";
import type { Outcome } from "#lib/platform/db/commit-or-split.ts";
import { groupCommit } from "#lib/platform/db/group-commit.ts";
import { pools } from "#lib/platform/db/pools.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { claimReceipts, receiptKey } from "./claim-receipts.ts";
import { tooManyTexts } from "./intake.ts";

/** A text that no conversation takes; of a blocked contact, with their address. */
export type Quarantined = {
  accountId: string;
  text: InboundText;
  reason: QuarantineReason;
  addressId?: string | undefined;
  at: Date;
};

type Kept = { kind: "quarantined" | "duplicate" };

const quarantine = groupCommit<Quarantined, Kept>({
  keyOf: (item) => receiptKey(receiptOf(item)),
  commit: keepTexts,
  // What is good goes first: a flood of a blocked sender leaves the other connections to it.
  writers: 1,
  maxBatch: 200,
  maxWaiting: 2_000,
  maxWaitMs: 4_000,
  maxOfKey: { inBatch: 200, waiting: 2_000 },
  busyForMs: 5_000,
  overloaded: tooManyTexts,
});

/**
 * Keeps a text we do not thread (to a number that is not ours, from nobody, of a blocked contact) where admins see it;
 * once per provider id. Resolves after the commit.
 */
export function quarantineText(item: Quarantined): Promise<Kept> {
  return quarantine.submit(item);
}

function keepTexts(items: Quarantined[]): Promise<Outcome<Kept>[]> {
  return inTransaction(async (tx) => {
    const fresh = await claimReceipts(tx, items.map(receiptOf), items[0]?.at ?? new Date(0));
    const kept = new Set(items.filter((item) => fresh.delete(receiptKey(receiptOf(item)))));
    await insertAll(tx, [...kept]);
    return items.map((item): Outcome<Kept> => {
      return { kind: "done", result: { kind: kept.has(item) ? "quarantined" : "duplicate" } };
    });
  }, pools().intake);
}

async function insertAll(tx: Tx, items: readonly Quarantined[]): Promise<void> {
  if (items.length === 0) return;
  await tx.query(
    `insert into quarantined_text (id, provider_account_id, provider_message_id, from_address, to_address, text, reason,
                                   address_id, received_at)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[],
                          $9::timestamptz[])`,
    [
      items.map(() => newId()),
      items.map((item) => item.accountId),
      items.map((item) => item.text.providerMessageId),
      items.map((item) => item.text.from),
      items.map((item) => item.text.to),
      items.map((item) => item.text.text),
      items.map((item) => item.reason),
      items.map((item) => item.addressId ?? null),
      items.map((item) => item.at),
    ],
  );
}

function receiptOf({ accountId, text }: Quarantined) {
  return { accountId, providerMessageId: text.providerMessageId };
}
