import type { Consent } from "#lib/contract/consent.ts";
import type { AddressKind } from "#lib/contract/contact.ts";
import type { Conversation, ConversationStatus, Tag } from "#lib/contract/conversation.ts";
import type { MemberRef, TeamRef } from "#lib/contract/member.ts";
import type { NumberKind } from "#lib/contract/number.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { blocksInForce } from "#lib/domain/compliance/block-in-force.ts";
import { consentInForce } from "#lib/domain/compliance/consent-in-force.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { answerableOnce } from "./answerable-once.ts";
import { loadMessagesByPlace } from "./load-messages.ts";
import { readMarkSql } from "./read-mark-sql.ts";
import { newParams, type Params } from "./visible.ts";

type Row = {
  id: string;
  status: ConversationStatus;
  addressId: string;
  addressKind: AddressKind;
  address: string;
  contactId: string;
  contactName: string | null;
  numberId: string;
  number: string;
  numberKind: NumberKind;
  country: string;
  assignee: MemberRef | null;
  team: TeamRef | null;
  tags: Tag[];
  readSeq: number;
  unread: number;
  hasDraft: boolean;
  waitingSince: Date | null;
  snoozedUntil: Date | null;
  lastSeq: number;
  lastMessageSeq: number;
  lastActivityAt: Date;
  wish: { messageId: string | null; at: string } | null;
};

/** Conversations as the API shows them to this actor, in the order of the ids; ids that are not there are left out. */
export async function loadConversations(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<Conversation[]> {
  if (ids.length === 0) return [];
  const params = newParams();
  const rows = await tx.query<Row>(rowsSql(actor, params, params.add(ids)), params.values);
  const places = rows.map((row) => ({ conversationId: row.id, seq: row.lastMessageSeq }));
  const [messages, consents] = [await loadMessagesByPlace(tx, places), await consentInForce(tx, rows)];
  const answerable = await answerableOnce(tx, optedOutOf(rows, consents));
  const blocks = await blocksInForce(
    tx,
    rows.map((row) => row.addressId),
  );
  return rows.map((row, at) => ({
    ...present(row, messages.get(row.id) ?? null, consents[at]),
    answerAllowed: answerable.has(row.id),
    block: blocks.get(row.addressId) ?? null,
  }));
}

function optedOutOf(rows: readonly Row[], consents: readonly Consent[]) {
  return rows.flatMap(({ id }, at) =>
    consents[at]?.status === "opted-out" ? [{ id, since: consents[at].since }] : [],
  );
}

const rowsSql = (actor: Actor, params: Params, ids: string) => `
  select c.id, c.status, c.address_id as "addressId", a.kind as "addressKind", a.value as address,
         k.id as "contactId", k.name as "contactName",
         n.id as "numberId", n.address as number, n.kind as "numberKind", n.country,
         case when m.id is not null then json_build_object('id', m.id, 'name', m.name) end as assignee,
         case when t.id is not null then json_build_object('id', t.id, 'name', t.name) end as team,
         coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name) order by g.name)
                     from conversation_tag ct join tag g on g.id = ct.tag_id where ct.conversation_id = c.id), '[]') as tags,
         mark.seq as "readSeq",
         case when c.last_inbound_seq <= mark.seq then 0 else
           (select count(*)::int from (select 1 from message i where i.conversation_id = c.id and i.seq > mark.seq
                                          and i.direction = 'in' limit 100) as new) end as unread,
         exists (select 1 from draft d where d.member_id = ${params.add(actor.id)}::uuid and d.conversation_id = c.id) as "hasDraft",
         c.waiting_since as "waitingSince", c.snoozed_until as "snoozedUntil", c.last_seq as "lastSeq",
         c.last_message_seq as "lastMessageSeq", c.last_activity_at as "lastActivityAt",
         (select json_build_object('messageId', case when w.conversation_id = c.id then w.message_id end, 'at', w.noticed_at)
            from opt_out_wish w where w.address_id = c.address_id and w.settled_at is null) as wish
    from unnest(${ids}::uuid[]) with ordinality as asked(id, position)
    join conversation c on c.id = asked.id
    join address a on a.id = c.address_id
    join contact_address ca on ca.address_id = a.id and ca.held_until is null
    join contact k on k.id = ca.contact_id
    join number n on n.id = c.number_id
    left join member m on m.id = c.assignee_id
    left join team t on t.id = c.team_id
    cross join lateral (select ${readMarkSql(actor, params)} as seq) as mark
   order by asked.position`;

function present(
  row: Row,
  lastMessage: Conversation["lastMessage"],
  consent: Consent | undefined,
): Omit<Conversation, "answerAllowed" | "block"> {
  return {
    id: row.id,
    status: row.status,
    contact: {
      id: row.contactId,
      name: row.contactName,
      address: row.address,
      addressText: formatAddress(row.address),
    },
    number: {
      id: row.numberId,
      address: row.number,
      addressText: formatAddress(row.number),
      kind: row.numberKind,
      country: row.country === "" ? null : row.country,
    },
    addressKind: row.addressKind,
    assignee: row.assignee,
    team: row.team,
    tags: row.tags,
    unread: row.unread,
    readSeq: row.readSeq,
    hasDraft: row.hasDraft,
    waitingSince: row.waitingSince?.toISOString() ?? null,
    snoozedUntil: row.snoozedUntil?.toISOString() ?? null,
    lastSeq: row.lastSeq,
    lastActivityAt: row.lastActivityAt.toISOString(),
    lastMessage,
    optOutWish: row.wish && { ...row.wish, at: new Date(row.wish.at).toISOString() },
    consent: consent ?? { status: "unknown", scope: null, since: null, source: null },
  };
}
