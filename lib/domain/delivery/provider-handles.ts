import type { Tx } from "#lib/platform/db/transaction.ts";
import type { Begun } from "./offer-text.ts";

/**
 * Locks provider's message ids until this transaction ends, before any row is locked: else a report and the end of
 * the send call could pass each other unseen, and the report would never be matched.
 */
export async function lockHandles(tx: Tx, accountId: string, handles: readonly string[]): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended($1 || ' ' || handle, 0))
       from (select handle from unnest($2::text[]) as handle order by handle) as sorted`,
    [accountId, handles],
  );
}

/** Keeps the ids that the provider gave a text, and finds the reports that came before they were known. */
export async function keepHandles(tx: Tx, begun: Begun, handles: readonly string[]): Promise<void> {
  if (handles.length === 0) return;
  const place = [begun.account.id, handles, begun.messageId, begun.attempt];
  await tx.query(
    `insert into provider_message (provider_account_id, provider_message_id, message_id, attempt)
     select $1, handle, $3, $4 from unnest($2::text[]) as handle on conflict do nothing`,
    place,
  );
  await tx.query(
    `update delivery_report set message_id = $3, attempt = $4,
            number_id = (select number_id from message where id = $3)
      where provider_account_id = $1 and provider_message_id = any($2::text[])
        and (message_id is null or (message_id = $3 and attempt is distinct from $4))`,
    place,
  );
}
