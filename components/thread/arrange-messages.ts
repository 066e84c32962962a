import { keyOf } from "#lib/client/outbox/use-thread-messages.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { dayIn } from "#lib/i18n/times.ts";
import { isTakenBack, lookOf, standsAlone } from "./message-look.ts";

export type UnreadDivider = { afterSeq: number; count: number };

export type ThreadItem =
  | { kind: "day"; key: string; at: string }
  | { kind: "unread"; key: string; count: number }
  | { kind: "group"; key: string; messages: ShownMessage[] }
  | { kind: "note"; key: string; message: ShownMessage }
  | { kind: "events"; key: string; messages: ShownMessage[] };

type Arrangement = { timeZone: string; divider: UnreadDivider | null };

const together = 5 * 60_000;

/** Messages, oldest first, as the thread shows them: days, groups of bubbles, notes, runs of events, the unread divider. */
export function arrangeMessages(
  messages: readonly ShownMessage[],
  { timeZone, divider }: Arrangement,
): ThreadItem[] {
  const items: ThreadItem[] = [];
  let day = "";
  let dividerDue = divider;
  for (const message of messages) {
    if (isTakenBack(message)) continue;
    const today = dayIn(new Date(message.createdAt), timeZone);
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

function addMessage(items: ThreadItem[], message: ShownMessage): void {
  const last = items.at(-1);
  if (message.kind === "note") items.push({ kind: "note", key: keyOf(message), message });
  else if (message.kind === "activity") addEvent(items, last, message);
  else if (last?.kind === "group" && joins(last.messages, message)) last.messages.push(message);
  else items.push({ kind: "group", key: keyOf(message), messages: [message] });
}

function addEvent(items: ThreadItem[], last: ThreadItem | undefined, message: ShownMessage): void {
  if (last?.kind === "events") last.messages.push(message);
  else items.push({ kind: "events", key: keyOf(message), messages: [message] });
}

function joins(group: readonly ShownMessage[], message: ShownMessage): boolean {
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
