import { lockConversation } from "#lib/domain/inbox/conversation-state.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import type { Hold } from "./change-status.ts";

type Found = { id: string; conversationId: string };

/**
 * Runs one step on each text that a query finds (its id and conversation), each in a transaction of its own with the
 * conversation locked. What was found may have changed meanwhile: the step looks again. Returns how many were found.
 */
export async function sweepEach(
  query: string,
  params: readonly unknown[],
  step: (hold: Hold) => Promise<void>,
): Promise<number> {
  const found = await readOnly().query<Found>(query, params);
  for (const { id, conversationId } of found) {
    await inTransaction(async (tx, afterCommit) => {
      const conversation = await lockConversation(tx, conversationId);
      if (conversation) await step({ tx, afterCommit, conversation, messageId: id });
    });
  }
  return found.length;
}
