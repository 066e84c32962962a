import type { ProviderReport } from "#lib/gateways/providers/provider.ts";
import { lockConversation } from "#lib/domain/inbox/conversation-state.ts";
import { makeStorable } from "#lib/domain/inbox/take-text.ts";
import { now } from "#lib/platform/clock.ts";
import { pools } from "#lib/platform/db/pools.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { isId, newId } from "#lib/platform/ids.ts";
import { applyReports } from "./apply-reports.ts";
import { lockHandles } from "./provider-handles.ts";

type Kept = ProviderReport & { id: string };
type Match = { messageId: string; conversationId: string; numberId: string; attempt: number };

/**
 * Takes a provider's delivery reports: all are stored raw first and for good, then each is matched by the provider's
 * id or ours and applied. One whose text is not known (yet) is kept, and found when the send call returns.
 */
export async function receiveReports(accountId: string, reports: readonly ProviderReport[]): Promise<void> {
  const kept = reports.map((report): Kept => ({
    ...report,
    id: newId(),
    providerMessageId: storableOrNull(report.providerMessageId),
    reference: storableOrNull(report.reference),
    code: storableOrNull(report.code),
  }));
  await inTransaction((tx) => store(tx, accountId, kept), pools().intake);
  for (const report of kept) await matchAndApply(accountId, report);
}

async function store(tx: Tx, accountId: string, reports: readonly Kept[]): Promise<void> {
  await tx.query(
    `insert into delivery_report (id, provider_account_id, reference, provider_message_id, status, reason, code,
                                  segments, raw, received_at)
     select r.id, $2, r.reference, r.handle, r.status, r.reason, r.code, r.segments, r.raw, $3
       from unnest($1::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[], $10::jsonb[])
         as r(id, reference, handle, status, reason, code, segments, raw)`,
    [
      reports.map((report) => report.id),
      accountId,
      now(),
      reports.map((report) => report.reference),
      reports.map((report) => report.providerMessageId),
      reports.map((report) => report.status),
      reports.map((report) => report.reason),
      reports.map((report) => report.code),
      reports.map((report) => report.segments),
      reports.map((report) => JSON.stringify(report.raw, storable)),
    ],
  );
}

function storableOrNull(text: string | null): string | null {
  return text === null ? null : makeStorable(text);
}

function storable(_key: string, value: unknown): unknown {
  return typeof value === "string" ? makeStorable(value) : value;
}

async function matchAndApply(accountId: string, report: Kept): Promise<void> {
  await inTransaction(async (tx, afterCommit) => {
    const handle = report.providerMessageId;
    if (handle !== null) await lockHandles(tx, accountId, [handle]);
    const match = await findMessage(tx, accountId, report);
    const conversation = match && (await lockConversation(tx, match.conversationId));
    if (!match || !conversation) return;
    await tx.query(`update delivery_report set message_id = $2, attempt = $3, number_id = $4 where id = $1`, [
      report.id,
      match.messageId,
      match.attempt,
      match.numberId,
    ]);
    await applyReports({ tx, afterCommit, conversation, messageId: match.messageId });
  });
}

// By our own id only where the text really went through this account (nobody reports on another's texts), and then of
// the last attempt that the provider has given no id: an attempt with ids is told of by them.
async function findMessage(tx: Tx, accountId: string, report: Kept): Promise<Match | undefined> {
  const reference = report.reference !== null && isId(report.reference) ? report.reference : null;
  const rows = await tx.query<Match>(
    `select m.id as "messageId", m.conversation_id as "conversationId", m.number_id as "numberId", found.attempt
       from (select message_id, attempt, 1 as rank from provider_message
              where provider_account_id = $1 and provider_message_id = $2
             union all
             select message_id, count, case when $2::text is not null and exists (select from provider_message h
                      where h.message_id = t.message_id and h.attempt = t.count) then 3 else 2 end
               from attempt t where provider_account_id = $1 and message_id = $3::uuid) as found
       join message m on m.id = found.message_id
      order by found.rank, found.attempt desc limit 1`,
    [accountId, report.providerMessageId, reference],
  );
  return rows[0];
}
