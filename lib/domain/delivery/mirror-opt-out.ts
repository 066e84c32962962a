import { appendConsent, newConsentEntry } from "#lib/domain/compliance/append-consent.ts";
import { lockAddresses } from "#lib/domain/compliance/consent-before.ts";
import { isOptedOut } from "#lib/domain/compliance/consent-in-force.ts";
import { settleWishes } from "#lib/domain/compliance/opt-out-wishes.ts";
import {
  type ConversationState,
  readConversationsBeside,
  saveConversations,
} from "#lib/domain/inbox/conversation-state.ts";
import { insertMessages } from "#lib/domain/inbox/insert-messages.ts";
import { nextActivity } from "#lib/domain/inbox/message-row.ts";
import { publishConversation, publishMessages } from "#lib/domain/inbox/publish.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { now } from "#lib/platform/clock.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";

const system = { authorKind: "system", authorId: null, authorName: null } as const;

/**
 * A provider refused a text because its reader has opted out there (STOP never reached us): our ledger says so from now
 * on, once, and nothing is confirmed, for the provider has. The conversation is locked; what was refused is the proof.
 */
export async function mirrorOptOut(
  tx: Tx,
  afterCommit: AfterCommit,
  state: ConversationState,
  messageId: string,
): Promise<void> {
  const { addressId, numberId } = state;
  await lockAddresses(tx, [addressId]);
  if (await isOptedOut(tx, state)) return;
  const at = now();
  const entry = newConsentEntry(addressId, "opt-out", at);
  await appendConsent(tx, [
    { ...entry, source: "provider", actorKind: "system", messageId, viaNumberId: numberId },
  ]);
  await settleWishes(tx, [{ addressId, outcome: "opted-out", memberId: null, at }]);
  const line = nextActivity(state, { type: "opted-out", source: "provider", words: null }, system, at);
  await insertMessages(tx, [line]);
  await saveConversations(tx, [state]);
  const data = { action: "opt-out", entryId: entry.id };
  await recordEvents(tx, [
    { type: "consent.changed", at, actorKind: "system", conversationId: state.id, messageId, data },
  ]);
  const beside = await readConversationsBeside(tx, [state]);
  afterCommit(() => {
    publishMessages(state, [line]);
    [state, ...beside].forEach(publishConversation);
  });
}
