import type { BroadcastRecipient, RecipientQuery } from "#lib/contract/broadcast.ts";
import type { Page } from "#lib/contract/page.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { newParams } from "#lib/domain/inbox/visible.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { CSV_START, csvLine } from "#lib/platform/csv.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { readBroadcast } from "./broadcast-row.ts";
import { REASON, STATE } from "./recipient-state.ts";

type Row = Omit<BroadcastRecipient, "addressText" | "dueAt" | "sentAt"> & {
  addressId: string;
  dueAt: Date | null;
  sentAt: Date | null;
};
type Asked = Pick<RecipientQuery, "state" | "cursor"> & { limit: number };

/** The people of a broadcast with what became of each. */
export async function listRecipients(
  actor: Actor,
  id: string,
  query: Asked,
): Promise<Page<BroadcastRecipient>> {
  allow(can(actor, "broadcast.manage"), "Only leads and admins see who got a broadcast.");
  await readBroadcast(readOnly(), actor, id);
  const params = newParams();
  const where = [`r.broadcast_id = ${params.add(id)}`];
  if (query.state) where.push(`${STATE} = ${params.add(query.state)}`);
  if (query.cursor !== undefined)
    where.push(`r.address_id > ${params.add(decodeCursor(query.cursor, ["id"])[0])}::uuid`);
  const rows = await readOnly().query<Row>(
    `select r.address_id as "addressId", a.value as address, k.name, m.conversation_id as "conversationId",
            ${STATE} as state, ${REASON} as reason, m.due_at as "dueAt", m.sent_at as "sentAt", m.segments
       from broadcast_recipient r join address a on a.id = r.address_id
       left join message m on m.id = r.message_id
       left join contact_address ca on ca.address_id = a.id and ca.held_until is null
       left join contact k on k.id = ca.contact_id
      where ${where.join(" and ")} order by r.address_id limit ${query.limit + 1}`,
    params.values,
  );
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1) : undefined;
  return { items: shown.map(present), nextCursor: last ? encodeCursor([last.addressId]) : null };
}

const columns = ["phone", "name", "state", "reason", "segments", "sent_at"];
const size = 500;

/** The same as CSV, safe for spreadsheets. */
export async function exportRecipients(
  actor: Actor,
  id: string,
  { state }: Pick<RecipientQuery, "state">,
): Promise<AsyncIterable<string>> {
  // Refused before the first line is sent.
  await listRecipients(actor, id, { state, limit: 1 });
  return lines(actor, id, state);
}

async function* lines(actor: Actor, id: string, state: RecipientQuery["state"]): AsyncIterable<string> {
  yield CSV_START + csvLine(columns);
  let cursor: string | undefined;
  do {
    const page = await listRecipients(actor, id, { state, limit: size, cursor });
    yield page.items
      .map((one) =>
        csvLine([
          one.address,
          one.name ?? "",
          one.state,
          one.reason ?? "",
          one.segments === null ? "" : String(one.segments),
          one.sentAt ?? "",
        ]),
      )
      .join("");
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

function present({ addressId: _, dueAt, sentAt, ...row }: Row): BroadcastRecipient {
  return {
    ...row,
    addressText: formatAddress(row.address),
    dueAt: dueAt?.toISOString() ?? null,
    sentAt: sentAt?.toISOString() ?? null,
  };
}
