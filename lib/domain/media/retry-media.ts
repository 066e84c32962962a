import type { Message } from "#lib/contract/message.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { readConversation } from "#lib/domain/inbox/conversation-state.ts";
import { loadMessage } from "#lib/domain/inbox/load-messages.ts";
import { addJobs } from "#lib/gateways/jobs/add-jobs.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { showMedia } from "./show-media.ts";

type Row = { messageId: string; conversationId: string; status: string };

/** Fetches a picture or file again that could not be fetched. A second click finds it on its way and changes nothing. */
export function retryMedia(actor: Actor, mediaId: string): Promise<Message> {
  return inTransaction(async (tx, afterCommit) => {
    const [row] = await tx.query<Row>(
      `select f.message_id as "messageId", f.status, m.conversation_id as "conversationId"
         from media f join message m on m.id = f.message_id where f.id = $1 for update of f`,
      [isId(mediaId) ? mediaId : null],
    );
    const conversation = row && (await readConversation(tx, row.conversationId));
    if (!conversation || !can(actor, "conversation.reply", conversation)) throw notFound("picture or file");
    if (row.status === "failed") {
      await tx.query(`update media set status = 'fetching', reason = null where id = $1`, [mediaId]);
      await addJobs(tx, "media.fetch", [{ payload: { mediaId }, key: `media.fetch ${mediaId}` }]);
      return showMedia(tx, afterCommit, row.messageId);
    }
    const message = await loadMessage(tx, row.messageId);
    if (!message) throw notFound("message");
    return message;
  });
}
