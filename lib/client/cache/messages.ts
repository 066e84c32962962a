import { type QueryClient, replaceEqualDeep } from "@tanstack/react-query";
import type { Message } from "#lib/contract/message.ts";
import { keys } from "#lib/client/keys.ts";
import { itemsOf, withItems, type Pages } from "./pages.ts";

/**
 * Fetched or pushed, what is known of a message only gets newer: an answer that left the server before an event
 * but comes after it changes nothing. For a query's `structuralSharing`.
 */
export function keepNewer(before: unknown, after: unknown): unknown {
  const known = new Map(
    itemsOf(before as Pages<Message> | undefined).map((message) => [message.id, message]),
  );
  const data = after as Pages<Message>;
  const newer = (message: Message) => {
    const other = known.get(message.id);
    return other && other.revision > message.revision ? other : message;
  };
  const pages = data.pages.map((page) => ({ ...page, items: page.items.map(newer) }));
  return replaceEqualDeep(before, { ...data, pages });
}

/** Puts messages where they belong by `seq` in their thread, if it is on screen; one that is there (same id) is replaced. */
export function putMessages(client: QueryClient, conversationId: string, messages: Message[]): void {
  client.setQueryData<Pages<Message>>(keys.messages(conversationId), (data) => {
    if (data === undefined) return undefined;
    const byId = new Map(itemsOf(data).map((message) => [message.id, message]));
    for (const message of messages) byId.set(message.id, message);
    return withItems(
      data,
      [...byId.values()].sort((a, b) => b.seq - a.seq),
    );
  });
}

/** Puts a message only if the thread has not heard of it: an answer that comes late must not undo a newer event. */
export function putNewMessage(client: QueryClient, message: Message): void {
  const known = itemsOf(client.getQueryData<Pages<Message>>(keys.messages(message.conversationId)));
  if (!known.some(({ id }) => id === message.id)) putMessages(client, message.conversationId, [message]);
}

/** Changes a message in place, if its thread is on screen. */
export function replaceMessage(client: QueryClient, message: Message): void {
  client.setQueryData<Pages<Message>>(keys.messages(message.conversationId), (data) => {
    if (data === undefined) return undefined;
    return withItems(
      data,
      itemsOf(data).map((known) => (known.id === message.id ? message : known)),
    );
  });
}

/** The highest `seq` of a thread on screen; null when it is not there. */
export function newestSeq(client: QueryClient, conversationId: string): number | null {
  const data = client.getQueryData<Pages<Message>>(keys.messages(conversationId));
  return data === undefined ? null : (itemsOf(data)[0]?.seq ?? 0);
}
