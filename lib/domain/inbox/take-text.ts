import type { MessageParts } from "#lib/contract/message.ts";
import type { InboundText } from "#lib/gateways/providers/provider.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ConversationState } from "./conversation-state.ts";
import { type MessageRow, nextActivity, nextMessage } from "./message-row.ts";
import type { EventRow } from "./record-events.ts";
import { listedMedia } from "./row-media.ts";

const contact = { authorKind: "contact", authorId: null, authorName: null } as const;

/** A text on its way into its conversation; one put together from parts has its id, and where parts are missing. */
export type ArrivingText = InboundText & { messageId?: string; parts?: MessageParts };

/** What one text did to its conversation. */
export type Taken = { message: MessageRow; lines: MessageRow[]; events: EventRow[]; opensEpisode: boolean };

/**
 * The rules of an arriving text, on a locked conversation: it gets the next seq, wakes a snoozed and reopens a closed
 * conversation and starts the wait, unless it is only a consent word. Changes `state`; a burst is one wait.
 */
export function takeText(
  state: ConversationState,
  text: ArrivingText,
  onlyConsentWord: boolean,
  at: Date,
  accountId: string,
): Taken {
  const isFirst = state.lastSeq === 0;
  const lines: MessageRow[] = [];
  const events: EventRow[] = [];
  const wasClosed = state.status === "closed";
  if (!onlyConsentWord && state.status !== "open") {
    if (!isFirst) lines.push(nextActivity(state, openingLine(wasClosed), contact, at));
    events.push({
      type: openingEvent(isFirst, wasClosed),
      at,
      actorKind: "contact",
      conversationId: state.id,
    });
    state.status = "open";
    state.snoozedUntil = null;
  }
  const message = nextMessage(state, {
    ...contact,
    id: text.messageId ?? newId(),
    direction: "in",
    kind: "text",
    text: text.text,
    status: "received",
    createdAt: at,
    sentAt: text.sentAt,
    media: text.media.map((url) => listedMedia(url, accountId)),
    parts: text.parts ?? null,
  });
  if (!onlyConsentWord) state.waitingSince ??= at;
  events.push({
    type: "message.received",
    at,
    actorKind: "contact",
    conversationId: state.id,
    messageId: message.id,
    ...(text.parts && { data: { incomplete: true } }),
  });
  return { message, lines, events, opensEpisode: !onlyConsentWord && wasClosed };
}

/** PostgreSQL refuses NUL, and UTF-8 has no lone surrogates: both become U+FFFD, all else stays as received. */
export function makeStorable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}

function openingLine(wasClosed: boolean) {
  return wasClosed
    ? ({ type: "reopened", cause: "text" } as const)
    : ({ type: "woken", cause: "text" } as const);
}

function openingEvent(isFirst: boolean, wasClosed: boolean) {
  if (isFirst) return "conversation.opened";
  return wasClosed ? "conversation.reopened" : "conversation.woken";
}
