import type { NewConsentEntry } from "#lib/domain/compliance/append-consent.ts";
import type { ConsentBefore } from "#lib/domain/compliance/consent-before.ts";
import type { NewWish, WishDecision } from "#lib/domain/compliance/opt-out-wishes.ts";
import { readConsent } from "#lib/domain/compliance/read-consent.ts";
import { type DataWish, wishAboutData } from "#lib/domain/compliance/wish-about-data.ts";
import type { OwnedNumber } from "#lib/domain/numbers/directory.ts";
import type { ParsedAddress } from "#lib/contract/phone.ts";
import type { ConversationState } from "./conversation-state.ts";
import { type MessageRow, nextActivity } from "./message-row.ts";
import type { EventRow } from "./record-events.ts";
import { confirmLists, confirmsLists } from "./confirm-lists.ts";
import { takeConsent } from "./take-consent.ts";
import { type ArrivingText, takeText } from "./take-text.ts";

/** One text with what the door already found out about it. */
export type Arrival = {
  accountId: string;
  organisation: string;
  from: ParsedAddress;
  number: OwnedNumber;
  text: ArrivingText;
  at: Date;
};

/** Everything one text leads to, ready to be written. */
export type Taken = {
  message: MessageRow;
  rows: MessageRow[];
  events: EventRow[];
  entry: NewConsentEntry | null;
  /** A wish to opt out that a member must decide, and one that this text decides. */
  wish: NewWish | null;
  settled: WishDecision | null;
  /** What it seems to want done with what we hold of them. */
  dataWish: DataWish | null;
  /** Lists that it confirms. */
  joins: NewConsentEntry[];
  consentAfter: ConsentBefore | null;
  opensEpisode: boolean;
  answers: boolean;
};

const nothing = { entry: null, wish: null, settled: null, joins: [], consentAfter: null, answers: false };

/**
 * Applies one text to its locked conversation: the text itself, then what it says about consent. `before` is null
 * where the text says nothing about it, so that nobody asked.
 */
export function takeArrival(state: ConversationState, arrival: Arrival, before: ConsentBefore | null): Taken {
  const reading = before && readConsent(arrival.number, arrival.text, before.optedOut);
  const confirms = before !== null && confirmsLists(arrival.number, arrival.text, before);
  const isWord = reading?.kind === "word" || confirms;
  const { message, lines, events, opensEpisode } = takeText(
    state,
    arrival.text,
    isWord,
    arrival.at,
    arrival.accountId,
  );
  const dataWish = wishAboutData(arrival.text.text);
  const taken = {
    ...nothing,
    message,
    dataWish,
    rows: [...lines, message, ...(dataWish ? [dataWishLine(state, dataWish, arrival.at)] : [])],
    events,
    opensEpisode,
    consentAfter: before,
  };
  const said = reading ? takeConsent(state, arrival, message, reading, before) : null;
  const joined = confirms && confirmLists(state, arrival, message, before, said?.answers ?? false);
  if (!joined) return { ...taken, ...said, ...both(taken, said) };
  const consentAfter = { ...(said?.consentAfter ?? before), pending: [] };
  return { ...taken, ...said, joins: joined.joins, consentAfter, ...both(taken, said, joined) };
}

function dataWishLine(state: ConversationState, wish: DataWish, at: Date): MessageRow {
  const contact = { authorKind: "contact", authorId: null, authorName: null } as const;
  return nextActivity(state, { type: "data-wish", wish }, contact, at);
}

type Added = Pick<Taken, "rows" | "events" | "answers">;

function both(...parts: (Added | null)[]): Added {
  const all = parts.filter((part) => part !== null);
  return {
    rows: all.flatMap(({ rows }) => rows),
    events: all.flatMap(({ events }) => events),
    answers: all.some(({ answers }) => answers),
  };
}
