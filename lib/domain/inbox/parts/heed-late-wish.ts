import { appendConsent } from "#lib/domain/compliance/append-consent.ts";
import { consentsBefore } from "#lib/domain/compliance/consent-before.ts";
import { noticeWishes, settleWishes } from "#lib/domain/compliance/opt-out-wishes.ts";
import { concernsConsent, readConsent } from "#lib/domain/compliance/read-consent.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";
import { type ConversationState, saveConversations } from "../conversation-state.ts";
import { insertMessages } from "../insert-messages.ts";
import { publishConversation, publishMessages } from "../publish.ts";
import { recordEvents } from "../record-events.ts";
import { takeConsent } from "../take-consent.ts";
import type { LongText } from "./load-long-text.ts";

/** Heeds what a text says about consent that only became whole after it was shown. Its conversation must be locked. */
export async function heedLateWish(
  tx: Tx,
  afterCommit: AfterCommit,
  state: ConversationState,
  long: LongText,
): Promise<void> {
  if (!concernsConsent(long.number, long)) return;
  const at = now();
  const [before] = await consentsBefore(tx, [state], at);
  const reading = before && readConsent(long.number, long, before.optedOut);
  if (!reading) return;
  const taken = takeConsent(state, { ...long, at }, long, reading, before);
  await insertMessages(tx, taken.rows);
  await saveConversations(tx, [state]);
  await appendConsent(tx, taken.entry ? [taken.entry] : []);
  await noticeWishes(tx, taken.wish ? [taken.wish] : []);
  await settleWishes(tx, taken.settled ? [taken.settled] : []);
  await recordEvents(tx, taken.events);
  if (taken.answers) await notifyDue(tx);
  afterCommit(() => {
    publishMessages(state, taken.rows);
    publishConversation(state);
  });
}
