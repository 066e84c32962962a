import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

/** Starts an episode for conversations that have just been opened or reopened by a text. */
export async function openEpisodes(
  tx: Tx,
  by: readonly { conversationId: string; createdAt: Date }[],
): Promise<void> {
  if (by.length === 0) return;
  await tx.query(
    `insert into episode (id, conversation_id, opened_at) select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
     on conflict (conversation_id) where closed_at is null do nothing`,
    [by.map(() => newId()), by.map((one) => one.conversationId), by.map((one) => one.createdAt)],
  );
}
