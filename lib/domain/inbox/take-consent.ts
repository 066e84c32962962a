import type { NewConsentEntry } from "#lib/domain/compliance/append-consent.ts";
import type { ConsentBefore } from "#lib/domain/compliance/consent-before.ts";
import type { NewWish, WishDecision } from "#lib/domain/compliance/opt-out-wishes.ts";
import { whyHeldBack } from "#lib/domain/compliance/may-answer-automatically.ts";
import type { ConsentReading } from "#lib/domain/compliance/read-consent.ts";
import { type ConsentAnswer, takeConsentWord } from "#lib/domain/compliance/take-consent-word.ts";
import type { HeldReason } from "#lib/contract/message.ts";
import type { OwnedNumber } from "#lib/domain/numbers/directory.ts";
import type { ParsedAddress } from "#lib/contract/phone.ts";
import type { ConversationState } from "./conversation-state.ts";
import { type MessageRow, nextActivity, nextMessage } from "./message-row.ts";
import type { EventRow } from "./record-events.ts";

type Arrival = {
  from: Pick<ParsedAddress, "kind">;
  number: Pick<OwnedNumber, "kind" | "consent">;
  at: Date;
};

/** What a text's words about consent add to it. */
export type ConsentTaken = {
  rows: MessageRow[];
  events: EventRow[];
  entry: NewConsentEntry | null;
  wish: NewWish | null;
  settled: WishDecision | null;
  consentAfter: ConsentBefore;
  answers: boolean;
};

const system = { authorKind: "system", authorId: null, authorName: null } as const;
const contact = { authorKind: "contact", authorId: null, authorName: null } as const;

/** Applies what a text says about consent to its locked conversation, after the text itself. */
export function takeConsent(
  state: ConversationState,
  arrival: Arrival,
  message: Pick<MessageRow, "id" | "text">,
  reading: ConsentReading,
  before: ConsentBefore,
): ConsentTaken {
  if (reading.kind === "wish") return takeWish(state, arrival, message, reading, before);
  const { entry, answer } = takeConsentWord({
    ...before,
    word: reading,
    words: message.text,
    addressId: state.addressId,
    numberId: state.numberId,
    messageId: message.id,
    at: arrival.at,
    book: arrival.number.consent,
    answerable: arrival.from.kind === "phone" && arrival.number.kind !== "alphanumeric",
  });
  const held = answer && holdBack(before, message, answer);
  const outcome = entry?.action === "opt-out" ? "opted-out" : "opted-in";
  return {
    rows: [
      ...(entry ? [consentLine(state, entry)] : []),
      ...(answer ? answerRows(state, answer, held, arrival.at) : []),
    ],
    events: entry ? [consentChanged(state, entry)] : [],
    entry,
    wish: null,
    settled:
      entry && before.wishStands
        ? { addressId: state.addressId, outcome, memberId: null, at: arrival.at }
        : null,
    consentAfter: entry
      ? {
          ...before,
          optedOut: entry.action === "opt-out",
          optedIn: entry.action === "opt-in",
          wishStands: false,
          // Who opts out has left what waited for their YES.
          pending: entry.action === "opt-out" ? [] : before.pending,
        }
      : before,
    answers: answer !== null && held === null,
  };
}

type Held = { reason: HeldReason; isTold: boolean };

// Notes what was said and, unless it is held back, answered, for the texts of this contact that come after.
function holdBack(
  { recent }: ConsentBefore,
  message: Pick<MessageRow, "text">,
  answer: ConsentAnswer,
): Held | null {
  recent.push({ by: "contact", text: message.text });
  const reason = whyHeldBack(recent, answer.text);
  const isTold = recent.some((one) => one.by === null);
  if (!reason) recent.push({ by: "machine", text: answer.text });
  else if (!isTold) recent.push({ by: null, text: "" });
  return reason && { reason, isTold };
}

// A loop is told of once an hour, or the lines would be one themselves.
function answerRows(
  state: ConversationState,
  answer: ConsentAnswer,
  held: Held | null,
  at: Date,
): MessageRow[] {
  if (!held) return [confirmationRow(state, answer, at)];
  if (held.isTold) return [];
  return [nextActivity(state, { type: "answer-held", reason: held.reason }, system, at)];
}

// Who is opted out has their wish already; a second wish waits for the same decision as the first.
function takeWish(
  state: ConversationState,
  { from, at }: Arrival,
  message: Pick<MessageRow, "id" | "text">,
  { language }: Extract<ConsentReading, { kind: "wish" }>,
  before: ConsentBefore,
): ConsentTaken {
  const nothing = {
    rows: [],
    events: [],
    entry: null,
    wish: null,
    settled: null,
    consentAfter: before,
    answers: false,
  };
  // Nor is there anything to decide about who cannot be texted anyway.
  if (before.optedOut || before.wishStands || from.kind !== "phone") return nothing;
  return {
    ...nothing,
    rows: [nextActivity(state, { type: "opt-out-wish" }, contact, at)],
    events: [
      { type: "consent.wished", at, actorKind: "contact", conversationId: state.id, messageId: message.id },
    ],
    wish: { addressId: state.addressId, conversationId: state.id, messageId: message.id, language, at },
    consentAfter: { ...before, wishStands: true },
  };
}

/** The line that says what changed, and through what. */
export function consentLine(state: ConversationState, entry: NewConsentEntry): MessageRow {
  const type = entry.action === "opt-out" ? "opted-out" : "opted-in";
  return nextActivity(state, { type, source: entry.source, words: entry.words }, contact, entry.at);
}

/** The one confirmation of a change, ahead of everything that waits. */
export function confirmationRow(state: ConversationState, answer: ConsentAnswer, at: Date): MessageRow {
  return nextMessage(state, {
    ...answer,
    direction: "out",
    kind: "text",
    purpose: "service",
    status: "queued",
    authorKind: "system",
    createdAt: at,
    dueAt: at,
    giveUpAt: new Date(at.getTime() + 24 * 3_600_000),
  });
}

/** The event of a ledger entry that a text or its provider made. */
export function consentChanged(state: ConversationState, entry: NewConsentEntry): EventRow {
  return {
    type: "consent.changed",
    at: entry.at,
    actorKind: "contact",
    conversationId: state.id,
    data: { action: entry.action, entryId: entry.id },
  };
}
