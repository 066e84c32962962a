import type { Tx } from "#lib/platform/db/transaction.ts";
import type { Person } from "./person.ts";

/** Empties what other parts keep of a person's words and number: runs, logs, reports, imports, proof, quarantine. */
export async function eraseTraces(tx: Tx, { addresses, conversationIds }: Person, at: Date): Promise<void> {
  const addressIds = addresses.map(({ id }) => id);
  const values = addresses.map(({ value }) => value);
  const ofTheirMessages = `select id from message where conversation_id = any($1::uuid[])`;
  await tx.query(
    `update automation_run_step set detail = '{}' where run_id in (
       select id from automation_run where conversation_id = any($1::uuid[]))`,
    [conversationIds],
  );
  await tx.query(
    `update automation_run set variables = '{}', trigger = '{}', status = 'ended', ended_at = coalesce(ended_at, $2),
            end_reason = coalesce(end_reason, 'deleted'), due_at = null, lease_until = null
      where conversation_id = any($1::uuid[])`,
    [conversationIds, at],
  );
  await tx.query(`update delivery_report set raw = '{}' where message_id in (${ofTheirMessages})`, [
    conversationIds,
  ]);
  await tx.query(`update attempt set detail = null where message_id in (${ofTheirMessages})`, [
    conversationIds,
  ]);
  await tx.query(
    `update webhook_attempt set response = '' where delivery_id in (
       select id from webhook_delivery where conversation_id = any($1::uuid[]))`,
    [conversationIds],
  );
  // The ledger stays as it must, without their words.
  await tx.query(
    `update consent_entry set words = null, note = null, method = null where address_id = any($1::uuid[])`,
    [addressIds],
  );
  await tx.query(
    `update list_membership set left_at = $2 where address_id = any($1::uuid[]) and left_at is null`,
    [addressIds, at],
  );
  await tx.query(
    `update list_import_row set address = '', name = '', fields = '{}'
      where regexp_replace(address, '\\D', '', 'g') like any (select '%' || right(regexp_replace(v, '\\D', '', 'g'), 8) from unnest($1::text[]) v)`,
    [values],
  );
  await tx.query(
    `update quarantined_text set text = '', from_address = '' where address_id = any($1::uuid[]) or from_address = any($2::text[])`,
    [addressIds, values],
  );
  await tx.query(`delete from long_text where from_value = any($1::text[])`, [values]);
}
