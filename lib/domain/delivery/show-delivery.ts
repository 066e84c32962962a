import { deliveryReasons } from "#lib/contract/delivery-reason.ts";
import type { MessageDelivery } from "#lib/contract/delivery.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { readConversation } from "#lib/domain/inbox/conversation-state.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";

type AttemptRow = Omit<MessageDelivery["attempts"][number], "startedAt" | "endedAt"> & {
  startedAt: Date;
  endedAt: Date | null;
};
type ReportRow = Omit<MessageDelivery["reports"][number], "receivedAt"> & { receivedAt: Date };

// More than any text sees; a provider that repeats itself for hours must not fill a screen.
const MOST_REPORTS = 50;

/** How a text of ours went: each call with its account and end, each report, when it is given up. For support. */
export async function showDelivery(actor: Actor, messageId: string): Promise<MessageDelivery> {
  const [text] = await readOnly().query<{ conversationId: string; giveUpAt: Date | null }>(
    `select conversation_id as "conversationId", give_up_at as "giveUpAt" from message
      where id = $1 and direction = 'out' and kind = 'text'`,
    [isId(messageId) ? messageId : null],
  );
  const conversation = text && (await readConversation(readOnly(), text.conversationId));
  if (!text || !conversation || !can(actor, "conversation.read", conversation)) throw notFound("message");
  return {
    giveUpAt: text.giveUpAt?.toISOString() ?? null,
    attempts: await attemptsOf(messageId),
    reports: await reportsOf(messageId),
  };
}

async function attemptsOf(messageId: string): Promise<MessageDelivery["attempts"]> {
  const rows = await readOnly().query<AttemptRow>(
    `select t.count, json_build_object('id', p.id, 'name', p.name) as account, t.started_at as "startedAt",
            t.ended_at as "endedAt", t.outcome, ${known("t.detail")} as reason, t.code
       from attempt t join provider_account p on p.id = t.provider_account_id
      where t.message_id = $1 order by t.count`,
    [messageId, deliveryReasons],
  );
  return rows.map((row) => ({
    ...row,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  }));
}

async function reportsOf(messageId: string): Promise<MessageDelivery["reports"]> {
  const rows = await readOnly().query<ReportRow>(
    `select json_build_object('id', p.id, 'name', p.name) as account, d.status, ${known("d.reason")} as reason, d.code,
            d.received_at as "receivedAt"
       from delivery_report d join provider_account p on p.id = d.provider_account_id
      where d.message_id = $1 order by d.received_at, d.id limit ${MOST_REPORTS}`,
    [messageId, deliveryReasons],
  );
  return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }));
}

// What an older version wrote may have no words any more.
function known(column: string): string {
  return `case when ${column} = any($2::text[]) then ${column} end`;
}
