import { type NewConsentEntry, newConsentEntry } from "#lib/domain/compliance/append-consent.ts";
import { confirmationFor } from "#lib/domain/compliance/consent-book.ts";
import type { ConsentBefore } from "#lib/domain/compliance/consent-before.ts";
import { agrees, type Reader, readConsent } from "#lib/domain/compliance/read-consent.ts";
import { consentAnswer } from "#lib/domain/compliance/take-consent-word.ts";
import type { ConversationState } from "./conversation-state.ts";
import { type MessageRow, nextActivity } from "./message-row.ts";
import type { EventRow } from "./record-events.ts";
import type { Arrival } from "./take-arrival.ts";
import { confirmationRow, consentChanged } from "./take-consent.ts";

const contact = { authorKind: "contact", authorId: null, authorName: null } as const;

/** Whether a text is the YES (in any language, or START) that a list waits for. */
export function confirmsLists(number: Reader, text: { text: string }, before: ConsentBefore): boolean {
  return before.pending.length > 0 && agrees(number, text.text);
}

/**
 * Puts who has confirmed by this text onto the lists that waited for it: the second half of a double opt-in. Confirmed
 * back once, unless the word itself was answered already.
 */
export function confirmLists(
  state: ConversationState,
  { at, number }: Arrival,
  message: Pick<MessageRow, "id" | "text">,
  before: ConsentBefore,
  isAnswered: boolean,
): {
  rows: MessageRow[];
  events: EventRow[];
  joins: NewConsentEntry[];
  answers: boolean;
} {
  const joins = before.pending.map(({ listId }): NewConsentEntry => ({
    ...newConsentEntry(state.addressId, "opt-in", at),
    scope: "list",
    listId,
    words: message.text,
    messageId: message.id,
    viaNumberId: state.numberId,
  }));
  const lines = before.pending.map(({ name }) =>
    nextActivity(state, { type: "list", did: "joined", list: name }, contact, at),
  );
  const meant = readConsent(number, { text: message.text }, true);
  const answer = consentAnswer(confirmationFor(number.consent, "opt-in", meant?.language ?? null), "opt-in");
  return {
    rows: isAnswered ? lines : [...lines, confirmationRow(state, answer, at)],
    events: joins.map((entry) => consentChanged(state, entry)),
    joins,
    answers: !isAnswered,
  };
}
