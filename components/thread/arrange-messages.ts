import type { Message } from "#lib/contract/message.ts";
import { dayOf } from "./day-of.ts";
import { isTakenBack, lookOf, standsAlone } from "./message-look.ts";

export type UnreadDivider = { afterSeq: number; count: number };

export type ThreadItem =
  | { kind: "day"; key: string; at: string }
  | { kind: "unread"; key: string; count: number }
  | { kind: "group"; key: string; messages: Message[] }
  | { kind: "note"; key: string; message: Message }
  | { kind: "events"; key: string; messages: Message[] };

type Arrangement = { timeZone: string; divider: UnreadDivider | null };

const together = 5 * 60_000;

/** Messages, oldest first, as the thread shows them: days, groups of bubbles, notes, runs of events, the unread divider. */
export function arrangeMessages(
  messages: readonly Message[],
  { timeZone, divider }: Arrangement,
): ThreadItem[] {
  const items: ThreadItem[] = [];
  let day = "";
  let dividerDue = divider;
  for (const message of messages) {
    if (isTakenBack(message)) continue;
    const today = dayOf(message.createdAt, timeZone);
    if (today !== day) items.push({ kind: "day", key: `day-${today}`, at: message.createdAt });
    day = today;
    if (dividerDue && message.direction === "in" && message.seq > dividerDue.afterSeq) {
      items.push({ kind: "unread", key: "unread", count: dividerDue.count });
      dividerDue = null;
    }
    addMessage(items, message);
  }
  return items;
}

/** One key for a message's whole life, from the moment it is written here until it has an id from the server. */
export function keyOf(message: Message): string {
  return message.clientId ?? message.id;
}

function addMessage(items: ThreadItem[], message: Message): void {
  const last = items.at(-1);
  if (message.kind === "note") items.push({ kind: "note", key: keyOf(message), message });
  else if (message.kind === "activity") addEvent(items, last, message);
  else if (last?.kind === "group" && joins(last.messages, message)) last.messages.push(message);
  else items.push({ kind: "group", key: keyOf(message), messages: [message] });
}

function addEvent(items: ThreadItem[], last: ThreadItem | undefined, message: Message): void {
  if (last?.kind === "events") last.messages.push(message);
  else items.push({ kind: "events", key: keyOf(message), messages: [message] });
}

function joins(group: readonly Message[], message: Message): boolean {
  const last = group.at(-1);
  if (!last || standsAlone(last) || standsAlone(message)) return false;
  return (
    last.direction === message.direction &&
    last.author.kind === message.author.kind &&
    last.author.id === message.author.id &&
    lookOf(last) === lookOf(message) &&
    Date.parse(message.createdAt) - Date.parse(last.createdAt) <= together
  );
}
