import type { DataWish } from "#lib/domain/compliance/wish-about-data.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import type { MessageRow } from "./message-row.ts";

type Noted = { wish: DataWish; message: Pick<MessageRow, "id" | "conversationId" | "createdAt"> };

/** Writes down what texts ask about personal data, due a month later; a wish that stands already is the same one. */
export async function noteDataWishes(tx: Tx, noted: readonly Noted[]): Promise<void> {
  if (noted.length === 0) return;
  await tx.query(
    `insert into privacy_request (id, kind, contact_id, source, message_id, asked_at, due_at)
     select k.id, k.kind, ca.contact_id, 'by text', k.message_id, k.at, k.at + interval '1 month'
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::timestamptz[]) as k(id, kind, conversation_id, message_id, at)
       join conversation c on c.id = k.conversation_id
       join contact_address ca on ca.address_id = c.address_id and ca.held_until is null
     on conflict (contact_id, kind) where settled_at is null do nothing`,
    [
      noted.map(() => newId()),
      noted.map(({ wish }) => wish),
      noted.map(({ message }) => message.conversationId),
      noted.map(({ message }) => message.id),
      noted.map(({ message }) => message.createdAt),
    ],
  );
}
