import { mediaUrl } from "#lib/contract/media-types.ts";
import type { Author, Message } from "#lib/contract/message.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

type Row = Omit<Message, "createdAt" | "dueAt" | "sentAt" | "deliveredAt" | "author"> & {
  authorKind: Author["kind"];
  authorId: string | null;
  authorName: string | null;
  createdAt: Date;
  dueAt: Date | null;
  sentAt: Date | null;
  deliveredAt: Date | null;
};

const rowsSql = `
  select m.id, m.conversation_id as "conversationId", m.seq, m.direction, m.kind, m.purpose, m.text, m.activity, m.parts,
         m.status, m.revision, m.status_reason as "statusReason", m.status_code as "statusCode", m.segments, m.encoding,
         m.author_kind as "authorKind", m.author_id as "authorId", coalesce(who.name, key.name, itself.name, many.name) as "authorName",
         m.client_id as "clientId", m.created_at as "createdAt", m.due_at as "dueAt", m.sent_at as "sentAt",
         m.delivered_at as "deliveredAt", m.erased_at is not null as erased,
         coalesce((select json_agg(json_build_object('id', f.id, 'url', '${mediaUrl("")}' || f.id, 'status', f.status,
                                     'reason', f.reason, 'name', f.name, 'contentType', f.content_type, 'sizeBytes', f.size_bytes)
                                   order by f.position) from media f where f.message_id = m.id), '[]') as media
    from message m
    left join member who on m.author_kind = 'member' and who.id = m.author_id
    left join api_key key on m.author_kind = 'key' and key.id = m.author_id
    left join automation itself on m.author_kind = 'automation' and itself.id = m.author_id
    left join broadcast many on m.author_kind = 'system' and many.id = m.author_id`;

/** Messages of one conversation, newest first: before a seq, or all after one (what a client missed). */
export async function loadMessages(
  tx: Tx,
  conversationId: string,
  range: { after?: number; before?: number; limit: number },
): Promise<Message[]> {
  const rows = await tx.query<Row>(
    `${rowsSql} where m.conversation_id = $1 and m.seq > $2 and m.seq < $3 order by m.seq desc limit $4`,
    [conversationId, range.after ?? 0, range.before ?? 2_147_483_647, range.limit],
  );
  return rows.map(present);
}

/** One message by id; null when it is not there. */
export async function loadMessage(tx: Tx, id: string): Promise<Message | null> {
  const [row] = await tx.query<Row>(`${rowsSql} where m.id = $1`, [id]);
  return row ? present(row) : null;
}

/** One message of each of many conversations, by their seq, keyed by conversation. */
export async function loadMessagesByPlace(
  tx: Tx,
  places: readonly { conversationId: string; seq: number }[],
): Promise<Map<string, Message>> {
  const rows = await tx.query<Row>(
    `${rowsSql} join unnest($1::uuid[], $2::int[]) as p(conversation_id, seq)
       on p.conversation_id = m.conversation_id and p.seq = m.seq`,
    [places.map((place) => place.conversationId), places.map((place) => place.seq)],
  );
  return new Map(rows.map((row) => [row.conversationId, present(row)]));
}

function present({ authorKind, authorId, authorName, ...row }: Row): Message {
  return {
    ...row,
    author: { kind: authorKind, id: authorId, name: authorName },
    createdAt: row.createdAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    sentAt: row.sentAt?.toISOString() ?? null,
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
  };
}
