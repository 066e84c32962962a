import type { Message } from "#lib/contract/message.ts";
import { readConversation } from "#lib/domain/inbox/conversation-state.ts";
import { loadMessage } from "#lib/domain/inbox/load-messages.ts";
import { publishMessageChanged } from "#lib/domain/inbox/publish.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";

/**
 * Shows a message whose media changed, once this is committed. It gets a newer revision; its row is locked from here on,
 * so that of two pictures that come at the same moment the later message shows both.
 */
export async function showMedia(tx: Tx, afterCommit: AfterCommit, messageId: string): Promise<Message> {
  await tx.query(`update message set revision = revision + 1 where id = $1`, [messageId]);
  const message = await loadMessage(tx, messageId);
  const conversation = message && (await readConversation(tx, message.conversationId));
  if (!conversation) throw notFound("message");
  afterCommit(() => publishMessageChanged(conversation, message));
  return message;
}
