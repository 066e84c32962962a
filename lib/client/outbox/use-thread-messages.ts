import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Message } from "#lib/contract/message.ts";
import { itemsOf } from "#lib/client/cache/pages.ts";
import { messagesQuery } from "#lib/client/queries/messages.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { useOutbox, type OutboxEntry } from "./outbox.ts";

/**
 * A thread as it is drawn, oldest first: what the server has, then what this browser has not handed over yet. Use
 * `keyOf(message)` as React key: a local message keeps it when the server takes it, so nothing jumps.
 */
export function useThreadMessages(conversationId: string) {
  const query = useInfiniteQuery(messagesQuery(conversationId));
  const entries = useOutbox();
  const messages = useMemo(
    () =>
      merge(
        itemsOf(query.data),
        entries.filter((entry) => entry.conversationId === conversationId),
      ),
    [query.data, entries, conversationId],
  );
  return { ...query, messages };
}

/** The React key of a message, the same before and after the server took it. */
export function keyOf(message: Message): string {
  return message.clientId ?? message.id;
}

function merge(newestFirst: ShownMessage[], entries: OutboxEntry[]): ShownMessage[] {
  const taken = new Set(newestFirst.map((message) => message.clientId));
  const local = entries.filter((entry) => !taken.has(entry.clientId)).map(toMessage);
  return [...newestFirst.toReversed(), ...local];
}

function toMessage(entry: OutboxEntry, index: number): ShownMessage {
  return {
    ...blank,
    id: `local:${entry.clientId}`,
    conversationId: entry.conversationId,
    // Behind everything the server knows.
    seq: Number.MAX_SAFE_INTEGER - 1_000_000 + index,
    kind: entry.kind,
    text: entry.text,
    media: entry.media,
    author: { kind: "member", id: entry.memberId, name: null },
    clientId: entry.clientId,
    createdAt: entry.madeAt,
    dueAt: entry.sendAt,
    local: { state: entry.state, problem: entry.problem, afterSeq: entry.afterSeq },
  };
}

const blank = {
  direction: "out",
  purpose: "conversational",
  activity: null,
  parts: null,
  status: "queued",
  revision: 0,
  statusReason: null,
  statusCode: null,
  segments: null,
  encoding: null,
  sentAt: null,
  deliveredAt: null,
  erased: false,
} satisfies Partial<Message>;
