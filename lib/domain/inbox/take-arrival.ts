import { readConsentWish } from "#lib/domain/compliance/consent-words.ts";
import type { NewConsentEntry } from "#lib/domain/compliance/append-consent.ts";
import { takeConsentWord } from "#lib/domain/compliance/take-consent-word.ts";
import type { OwnedNumber } from "#lib/domain/numbers/directory.ts";
import type { ParsedAddress } from "#lib/contract/phone.ts";
import type { InboundText } from "#lib/gateways/providers/provider.ts";
import type { ConversationState } from "./conversation-state.ts";
import { type MessageRow, nextActivity, nextMessage } from "./message-row.ts";
import type { EventRow } from "./record-events.ts";
import { takeText } from "./take-text.ts";

/** One text with what the door already found out about it. */
export type Arrival = {
  accountId: string;
  organisation: string;
  from: ParsedAddress;
  number: OwnedNumber;
  text: InboundText;
  at: Date;
};

/** Consent in force before the text; null where the text cannot be a consent word, so that nobody asked. */
export type ConsentBefore = { optedOut: boolean; optedIn: boolean } | null;

/** Everything one text leads to, ready to be written. */
export type Taken = {
  message: MessageRow;
  rows: MessageRow[];
  events: EventRow[];
  entry: NewConsentEntry | null;
  consentAfter: ConsentBefore;
  opensEpisode: boolean;
  answers: boolean;
};

/** Applies one text to its locked conversation: the text itself, then what a consent word asks for. */
export function takeArrival(state: ConversationState, arrival: Arrival, before: ConsentBefore): Taken {
  const wish = before && readConsentWish(arrival.text.text, before.optedOut);
  const { message, lines, events, opensEpisode } = takeText(state, arrival.text, wish !== null, arrival.at);
  const taken = {
    message,
    rows: [...lines, message],
    events,
    entry: null,
    consentAfter: before,
    opensEpisode,
    answers: false,
  };
  if (!before || !wish) return taken;
  const { entry, answer } = takeConsentWord({
    ...before,
    wish,
    words: message.text,
    addressId: state.addressId,
    numberId: state.numberId,
    messageId: message.id,
    at: arrival.at,
    organisation: arrival.organisation,
    answerable: arrival.from.kind === "phone" && arrival.number.kind !== "alphanumeric",
  });
  const rows = [...taken.rows];
  if (entry) rows.push(consentLine(state, entry));
  if (answer) rows.push(confirmation(state, answer, arrival.at));
  const changed = entry ? [consentChanged(state, entry)] : [];
  const consentAfter = entry ? { optedOut: wish === "opt-out", optedIn: wish === "opt-in" } : before;
  return { ...taken, rows, events: [...events, ...changed], entry, consentAfter, answers: answer !== null };
}

function consentLine(state: ConversationState, entry: NewConsentEntry): MessageRow {
  const type = entry.action === "opt-out" ? "opted-out" : "opted-in";
  const by = { authorKind: "contact", authorId: null, authorName: null } as const;
  return nextActivity(state, { type, source: entry.source, words: entry.words }, by, entry.at);
}

type Answer = NonNullable<ReturnType<typeof takeConsentWord>["answer"]>;

function confirmation(state: ConversationState, answer: Answer, at: Date): MessageRow {
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

function consentChanged(state: ConversationState, entry: NewConsentEntry): EventRow {
  return {
    type: "consent.changed",
    at: entry.at,
    actorKind: "contact",
    conversationId: state.id,
    data: { action: entry.action, entryId: entry.id },
  };
}
