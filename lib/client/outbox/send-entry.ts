import type { QueryClient } from "@tanstack/react-query";
import type { Message } from "#lib/contract/message.ts";
import { api, ApiProblem } from "#lib/client/api.ts";
import { putNewMessage } from "#lib/client/cache/messages.ts";
import { isOffline } from "#lib/client/connection.ts";
import { outbox, putEntry, removeEntry, type OutboxEntry } from "./outbox.ts";

export type SendOutcome =
  | { kind: "sent"; message: Message }
  | { kind: "waiting" }
  | { kind: "stopped"; code: string; newer: Message | null };

const retryAfterMs = 2_000;

/** The last one under way of each conversation: what is written later is handed over later. */
const lines = new Map<string, Promise<SendOutcome>>();

/**
 * Hands one entry to the server, after those written before it in its conversation. Where the server can not be reached
 * or takes nothing for the moment, it waits and is sent by itself; no answer while the connection stands, or a refusal:
 * it stops in its place, with Retry.
 */
export function sendEntry(client: QueryClient, entry: OutboxEntry): Promise<SendOutcome> {
  putEntry({ ...entry, state: "sending", problem: null });
  const before = lines.get(entry.conversationId);
  const turn = before ? before.then(() => handOver(client, entry)) : handOver(client, entry);
  lines.set(entry.conversationId, turn);
  void turn.then(() => {
    if (lines.get(entry.conversationId) === turn) lines.delete(entry.conversationId);
  });
  return turn;
}

async function handOver(client: QueryClient, entry: OutboxEntry): Promise<SendOutcome> {
  if (isOffline() || waitsBefore(entry)) return wait(client, entry);
  try {
    const message = await post(entry);
    putNewMessage(client, message);
    removeEntry(entry.clientId);
    return { kind: "sent", message };
  } catch (error) {
    const problem = error instanceof ApiProblem ? error : new ApiProblem(0, "network");
    const isNotTaken = problem.code === "network" || problem.status === 503;
    if (isNotTaken || (problem.unanswered && isOffline())) return wait(client, entry);
    const newer = (problem.body?.message as Message | undefined) ?? null;
    putEntry({ ...entry, state: "stopped", problem: problem.code, newer });
    return { kind: "stopped", code: problem.code, newer };
  }
}

/** Sends what waits, in the order it was written; ends at the first that gets no answer. */
export async function flushOutbox(client: QueryClient): Promise<void> {
  if (flushing) return;
  flushing = true;
  try {
    for (let next = firstWaiting(); next; next = firstWaiting()) {
      const outcome = await sendEntry(client, next);
      if (outcome.kind === "waiting") return;
    }
  } finally {
    flushing = false;
  }
}

let flushing = false;
let retry: ReturnType<typeof setTimeout> | undefined;

function wait(client: QueryClient, entry: OutboxEntry): SendOutcome {
  putEntry({ ...entry, state: "waiting", problem: null });
  // Our return sends it; where we never left, nothing else would.
  if (!isOffline()) {
    retry ??= setTimeout(() => {
      retry = undefined;
      void flushOutbox(client);
    }, retryAfterMs);
  }
  return { kind: "waiting" };
}

function firstWaiting(): OutboxEntry | undefined {
  return outbox.get().find(({ state }) => state === "waiting");
}

function waitsBefore({ clientId, conversationId }: OutboxEntry): boolean {
  for (const entry of outbox.get()) {
    if (entry.clientId === clientId) return false;
    if (entry.conversationId === conversationId && entry.state === "waiting") return true;
  }
  return false;
}

function post(entry: OutboxEntry): Promise<Message> {
  const { text, clientId, kind, sendAt, afterSeq, force, via } = entry;
  const mediaIds = entry.media.map(({ id }) => id);
  return api<Message>("POST", `/conversations/${entry.conversationId}/messages`, {
    body: {
      text,
      mediaIds,
      clientId,
      kind,
      force,
      ...(sendAt && { sendAt }),
      ...(via && { via }),
      ...(afterSeq !== null && { afterSeq }),
    },
  });
}
