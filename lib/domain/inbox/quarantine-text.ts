import type { InboundText } from "#lib/gateways/providers/provider.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { pools } from "#lib/platform/db/pools.ts";
import { newId } from "#lib/platform/ids.ts";
import { claimReceipts } from "./claim-receipts.ts";

export type QuarantineReason = "unknown-number" | "unusable-sender";

/** Keeps a text we cannot thread (to a number that is not ours, from nobody) where admins see it; once per provider id. */
export async function quarantineText(
  accountId: string,
  text: InboundText,
  reason: QuarantineReason,
  at: Date,
): Promise<{ kind: "quarantined" | "duplicate" }> {
  return inTransaction(async (tx) => {
    const fresh = await claimReceipts(tx, [{ accountId, providerMessageId: text.providerMessageId }], at);
    if (fresh.size === 0) return { kind: "duplicate" };
    await tx.query(
      `insert into quarantined_text (id, provider_account_id, provider_message_id, from_address, to_address, text, reason, received_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [newId(), accountId, text.providerMessageId, text.from, text.to, text.text, reason, at],
    );
    return { kind: "quarantined" };
  }, pools().intake);
}
