import type { AuthorKind, Message, MessagePurpose, MessageStatus } from "#lib/contract/message.ts";
import { lockConversation } from "#lib/domain/inbox/conversation-state.ts";
import { loadMessage } from "#lib/domain/inbox/load-messages.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import type { Hold } from "./change-status.ts";

/** An outbound text as a verb finds it under the lock. */
export type Outbound = { status: MessageStatus; authorKind: AuthorKind; purpose: MessagePurpose };

/** Runs a verb on an outbound text with its conversation, then the text, locked. 404 for anything else. */
export function holdMessage<Result>(
  messageId: string,
  verb: (hold: Hold, text: Outbound) => Promise<Result>,
): Promise<Result> {
  return inTransaction(async (tx, afterCommit) => {
    const conversationId = isId(messageId) ? await conversationOf(tx, messageId) : null;
    const conversation = conversationId && (await lockConversation(tx, conversationId));
    const [text] = await tx.query<Outbound>(
      `select status, author_kind as "authorKind", purpose from message where id = $1 for update`,
      [conversation ? messageId : null],
    );
    if (!conversation || !text) throw notFound("message");
    return verb({ tx, afterCommit, conversation, messageId }, text);
  });
}

/** The held message as the API shows it. */
export async function messageOf({ tx, messageId }: Hold): Promise<Message> {
  const message = await loadMessage(tx, messageId);
  if (!message) throw notFound("message");
  return message;
}

async function conversationOf(tx: Tx, messageId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select conversation_id as id from message where id = $1 and direction = 'out' and kind = 'text'`,
    [messageId],
  );
  return row?.id ?? null;
}
