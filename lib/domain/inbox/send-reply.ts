import type { Message, SendReplyInput } from "#lib/contract/message.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { requireSendsMedia } from "#lib/domain/media/require-sends-media.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { addNote } from "./add-note.ts";
import { alreadySent, retryOnSameClientId } from "./already-sent.ts";
import { guardDoubleReply } from "./guard-double-reply.ts";
import { lockReplyPlace } from "./lock-reply-place.ts";
import { openForMember } from "./open-for-member.ts";
import { presentNewMessage } from "./present-message.ts";
import { queueText } from "./queue-text.ts";
import { requireSendable } from "./require-sendable.ts";
import { requireTwoWay } from "./require-two-way.ts";

export type Sent = { message: Message; repeated: boolean };

/**
 * Answers a contact: the message row written here is the outbox that delivery works off. The same clientId again gives
 * the same message, so that a retry or a double click never sends twice; a colleague's newer reply stops it once
 * (`someone-replied`) unless forced. Clears the wait. With `via` it goes out from another number, into that number's
 * conversation. A note is stored and stays inside.
 */
export function sendReply(
  actor: Actor,
  id: string,
  input: SendReplyInput & { atOnce?: boolean },
): Promise<Sent> {
  return retryOnSameClientId(() =>
    inTransaction(async (tx, afterCommit) => {
      const { written, goes: state } = await lockReplyPlace(tx, actor, id, input);
      const earlier = await alreadySent(tx, actor, { ...input, conversationId: state.id });
      if (earlier) return { message: earlier, repeated: true };
      if (input.kind === "note")
        return { message: await addNote(tx, afterCommit, actor, state, input), repeated: false };
      const by = { authorKind: actor.kind, purpose: "conversational" } as const;
      await requireTwoWay(tx, state.numberId);
      const { afterOptOut } = await requireSendable(tx, state, by);
      if (input.mediaIds.length > 0) await requireSendsMedia(tx, state.numberId);
      if (!input.force) await guardDoubleReply(tx, actor, written, input.afterSeq);
      if (!input.force && input.via) await guardDoubleReply(tx, actor, state, input.via.afterSeq);
      const at = now();
      if (input.via && actor.kind === "member") await openForMember(tx, state, at);
      const row = await queueText(tx, afterCommit, actor, state, {
        ...input,
        purpose: "conversational",
        afterOptOut,
        writtenIn: written.id,
        at,
      });
      await notifyDue(tx);
      return { message: presentNewMessage(row), repeated: false };
    }),
  );
}
