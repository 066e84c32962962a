import type { DecideWishInput } from "#lib/contract/consent.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import {
  appendConsent,
  type NewConsentEntry,
  newConsentEntry,
} from "#lib/domain/compliance/append-consent.ts";
import { confirmationFor } from "#lib/domain/compliance/consent-book.ts";
import { lockAddresses } from "#lib/domain/compliance/consent-before.ts";
import { consentReader } from "#lib/domain/compliance/consent-reader.ts";
import { settleWishes, standingWish, type StandingWish } from "#lib/domain/compliance/opt-out-wishes.ts";
import { consentAnswer } from "#lib/domain/compliance/take-consent-word.ts";
import { eventBy, signature } from "#lib/domain/inbox/change-conversation.ts";
import {
  type ConversationState,
  lockConversation,
  readConversationsBeside,
  saveConversations,
} from "#lib/domain/inbox/conversation-state.ts";
import { showConversation } from "#lib/domain/inbox/find-conversation.ts";
import { insertMessages } from "#lib/domain/inbox/insert-messages.ts";
import { type MessageRow, nextActivity } from "#lib/domain/inbox/message-row.ts";
import { publishConversation, publishMessages } from "#lib/domain/inbox/publish.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { confirmationRow } from "#lib/domain/inbox/take-consent.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";

// Within five minutes a confirmation is presumed to be part of the opt-out; later it needs a reason (64.1200(a)(12)).
const confirmWithinMs = 5 * 60_000;

/**
 * Decides what a text in free words meant: an opt-out, with the text as its proof and one confirmation while it is
 * fresh, or nothing. Whoever comes second finds it decided and changes nothing.
 */
export async function decideWish(actor: Actor, id: string, input: DecideWishInput): Promise<Conversation> {
  await inTransaction(async (tx, afterCommit) => {
    const state = isId(id) ? await lockConversation(tx, id) : null;
    if (!state || !can(actor, "conversation.reply", state)) throw notFound("conversation");
    await lockAddresses(tx, [state.addressId]);
    const wish = await standingWish(tx, state.addressId);
    if (!wish) return;
    const { addressId } = state;
    await settleWishes(tx, [{ addressId, outcome: input.outcome, memberId: actor.id, at: now() }]);
    const optsOut = input.outcome === "opted-out";
    const rows = optsOut ? await optOut(tx, actor, state, wish) : dismissed(actor, state);
    await insertMessages(tx, rows);
    await saveConversations(tx, [state]);
    const type = optsOut ? "consent.changed" : "consent.wish-dismissed";
    const data = { outcome: input.outcome };
    await recordEvents(tx, [eventBy(actor, type, state, now(), { messageId: wish.messageId, data })]);
    const beside = await readConversationsBeside(tx, [state]);
    afterCommit(() => {
      publishMessages(state, rows);
      [state, ...beside].forEach(publishConversation);
    });
  });
  return showConversation(actor, id);
}

function dismissed(actor: Actor, state: ConversationState): MessageRow[] {
  return [nextActivity(state, { type: "wish-dismissed" }, signature(actor), now())];
}

async function optOut(
  tx: Tx,
  actor: Actor,
  state: ConversationState,
  wish: StandingWish,
): Promise<MessageRow[]> {
  const at = now();
  const entry: NewConsentEntry = {
    ...newConsentEntry(state.addressId, "opt-out", at),
    source: actor.kind === "key" ? "api" : "member",
    method: "text",
    givenAt: wish.at,
    words: wish.text,
    messageId: wish.messageId,
    viaNumberId: wish.numberId,
    actorKind: actor.kind,
    actorId: actor.id,
  };
  await appendConsent(tx, [entry]);
  const activity = { type: "opted-out", source: entry.source, words: wish.text } as const;
  const rows = [nextActivity(state, activity, signature(actor), at)];
  if (at.getTime() - wish.at.getTime() > confirmWithinMs || wish.conversationId !== state.id) return rows;
  const { consent } = await consentReader(tx, state.numberId);
  const text = confirmationFor(consent, "opt-out", wish.language);
  await notifyDue(tx);
  return [...rows, confirmationRow(state, consentAnswer(text, "opt-out"), at)];
}
