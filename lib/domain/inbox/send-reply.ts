import type { Message, SendReplyInput } from "#lib/contract/message.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { requireSendsMedia } from "#lib/domain/media/require-sends-media.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { addNote } from "./add-note.ts";
import { lockConversation } from "./conversation-state.ts";
import { alreadySent, retryOnSameClientId } from "./already-sent.ts";
import { guardDoubleReply } from "./guard-double-reply.ts";
import { presentNewMessage } from "./present-message.ts";
import { queueText } from "./queue-text.ts";
import { requireSendable } from "./require-sendable.ts";

export type Sent = { message: Message; repeated: boolean };

/**
 * Answers a contact: the message row written here is the outbox that delivery works off. The same clientId again gives
 * the same message, so that a retry or a double click never sends twice; a colleague's newer reply stops it once
 * (`someone-replied`) unless forced. Clears the wait. A note is stored and stays inside.
 */
export function sendReply(actor: Actor, id: string, input: SendReplyInput): Promise<Sent> {
  return retryOnSameClientId(() =>
    inTransaction(async (tx, afterCommit) => {
      const state = isId(id) ? await lockConversation(tx, id) : null;
      const action = input.kind === "note" ? "conversation.note" : "conversation.reply";
      if (!state || !can(actor, action, state)) throw notFound("conversation");
      const earlier = await alreadySent(tx, actor, { ...input, conversationId: id });
      if (earlier) return { message: earlier, repeated: true };
      if (input.kind === "note")
        return { message: await addNote(tx, afterCommit, actor, state, input), repeated: false };
      const by = { authorKind: actor.kind, purpose: "conversational" } as const;
      const { afterOptOut } = await requireSendable(tx, state, by);
      if (input.mediaIds.length > 0) await requireSendsMedia(tx, state.numberId);
      if (!input.force) await guardDoubleReply(tx, actor, state, input.afterSeq);
      const row = await queueText(tx, afterCommit, actor, state, {
        ...input,
        purpose: "conversational",
        afterOptOut,
        at: now(),
      });
      await notifyDue(tx);
      return { message: presentNewMessage(row), repeated: false };
    }),
  );
}
