import type { Message } from "#lib/contract/message.ts";
import type { MessageRow } from "./message-row.ts";

/** A message just written, as the API and the sockets show it. */
export function presentNewMessage(row: MessageRow): Message {
  return {
    id: row.id,
    conversationId: row.conversationId,
    seq: row.seq,
    direction: row.direction,
    kind: row.kind,
    purpose: row.purpose,
    text: row.text,
    activity: row.activity,
    media: row.media.map(({ media }) => media),
    parts: row.parts,
    status: row.status,
    revision: 0,
    statusReason: null,
    statusCode: null,
    segments: row.segments,
    encoding: row.encoding,
    author: { kind: row.authorKind, id: row.authorId, name: row.authorName },
    clientId: row.clientId,
    createdAt: row.createdAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    sentAt: row.sentAt?.toISOString() ?? null,
    deliveredAt: null,
    erased: false,
  };
}
