import type { Tx } from "#lib/platform/db/transaction.ts";

export type Receipt = { accountId: string; providerMessageId: string };

/**
 * Takes the provider's ids into our books and gives the keys of those that are new: the database's uniqueness is the
 * dedupe, for retries seconds or weeks apart and for two processes at once.
 */
export async function claimReceipts(tx: Tx, receipts: readonly Receipt[], at: Date): Promise<Set<string>> {
  const taken = await tx.query<Receipt>(
    `insert into inbound_receipt (provider_account_id, provider_message_id, received_at)
     select k.account, k.message, $3::timestamptz from unnest($1::uuid[], $2::text[]) as k(account, message)
      order by k.account, k.message
     on conflict do nothing
     returning provider_account_id as "accountId", provider_message_id as "providerMessageId"`,
    [receipts.map((receipt) => receipt.accountId), receipts.map((receipt) => receipt.providerMessageId), at],
  );
  return new Set(taken.map(receiptKey));
}

/** Gives back receipts just taken, of texts that must be taken again later. */
export async function releaseReceipts(tx: Tx, receipts: readonly Receipt[]): Promise<void> {
  if (receipts.length === 0) return;
  await tx.query(
    `delete from inbound_receipt r using unnest($1::uuid[], $2::text[]) as k(account, message)
      where r.provider_account_id = k.account and r.provider_message_id = k.message`,
    [receipts.map((receipt) => receipt.accountId), receipts.map((receipt) => receipt.providerMessageId)],
  );
}

/** One string per receipt, for sets. */
export function receiptKey(receipt: Receipt): string {
  return `${receipt.accountId} ${receipt.providerMessageId}`;
}
