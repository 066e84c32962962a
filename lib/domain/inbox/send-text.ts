import type { Conversation } from "#lib/contract/conversation.ts";
import type { Message, SendTextInput } from "#lib/contract/message.ts";
import { type Actor, can, canTextFrom } from "#lib/contract/permissions.ts";
import { type ParsedAddress, parseAddress } from "#lib/contract/phone.ts";
import { findNumber, type SendingNumber } from "#lib/domain/numbers/find-number.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { alreadySent, retryOnSameClientId } from "./already-sent.ts";
import { lockConversation } from "./conversation-state.ts";
import { loadConversations } from "./load-conversations.ts";
import { mayTextIn } from "./may-text-in.ts";
import { openConversations } from "./open-conversations.ts";
import { openForMember } from "./open-for-member.ts";
import { presentNewMessage } from "./present-message.ts";
import { queueText } from "./queue-text.ts";
import { requireSendable } from "./require-sendable.ts";

export type SentText = { message: Message; conversation: Conversation };

/**
 * Texts someone from one of our numbers, whether they have texted before or not. A member's text opens the conversation
 * as theirs; a key's leaves a closed one closed until the contact answers, so that notices do not flood the inbox.
 */
export async function sendText(actor: Actor, input: SendTextInput): Promise<SentText> {
  if (!can(actor, "text.start")) throw new AppError("not-allowed", "You may not start conversations.");
  const number = await findNumber(input.from);
  if (!number || !canTextFrom(actor, number.id))
    throw invalid("from", "That is not a number you can text from.");
  const to = parseAddress(input.to, number.country || number.defaultCountry);
  if (to?.kind !== "phone") throw invalid("to", "That is not a phone number that can be texted.");
  const message = await retryOnSameClientId(() => storeText(actor, input, number, to));
  const [conversation] = await loadConversations(readOnly(), actor, [message.conversationId]);
  if (!conversation) throw notFound("conversation");
  return { message, conversation };
}

function storeText(
  actor: Actor,
  input: SendTextInput,
  number: SendingNumber,
  to: ParsedAddress,
): Promise<Message> {
  return inTransaction(async (tx, afterCommit) => {
    const at = now();
    const [id = ""] = await openConversations(
      tx,
      [{ address: to, numberId: number.id, teamId: number.defaultTeamId }],
      at,
    );
    const state = await lockConversation(tx, id);
    if (!state || !mayTextIn(actor, state)) throw notFound("conversation");
    const earlier = await alreadySent(tx, actor, { ...input, conversationId: id, kind: "text" });
    if (earlier) return earlier;
    const by = { authorKind: actor.kind, purpose: input.purpose };
    const { afterOptOut } = await requireSendable(tx, state, by);
    if (actor.kind === "member") await openForMember(tx, state, at);
    const row = await queueText(tx, afterCommit, actor, state, { ...input, afterOptOut, at });
    await notifyDue(tx);
    return presentNewMessage(row);
  });
}

function invalid(field: string, detail: string): AppError {
  return new AppError("invalid", detail, { fields: { [field]: detail } });
}
