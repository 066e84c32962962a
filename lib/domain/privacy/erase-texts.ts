import type { Tx } from "#lib/platform/db/transaction.ts";
import { EMPTIED, removeFiles } from "./empty-messages.ts";
import type { Person } from "./person.ts";

/** Empties every text, note and line of a person, cancels what had not left, and has their files removed. */
export async function eraseTexts(
  tx: Tx,
  { conversationIds }: Person,
  at: Date,
): Promise<{ messages: number; files: number }> {
  const files = await tx.query<{ id: string }>(
    `delete from media f using message m where m.id = f.message_id and m.conversation_id = any($1::uuid[]) returning f.id`,
    [conversationIds],
  );
  const uploads = await tx.query<{ id: string }>(
    `delete from media where message_id is null and conversation_id = any($1::uuid[]) returning id`,
    [conversationIds],
  );
  const gone = [...files, ...uploads];
  await removeFiles(tx, gone);
  const messages = await tx.query(
    `update message set ${EMPTIED},
            status = case when status in ('scheduled', 'queued') then 'cancelled' else status end
      where conversation_id = any($1::uuid[]) and erased_at is null returning id`,
    [conversationIds, at],
  );
  await tx.query(`delete from draft where conversation_id = any($1::uuid[])`, [conversationIds]);
  return { messages: messages.length, files: gone.length };
}
