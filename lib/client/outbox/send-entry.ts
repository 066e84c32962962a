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

/**
 * Hands one entry to the server. No answer while the connection is away: it waits for our return; no answer while it
 * stands, or a refusal: it stops in its place, with Retry.
 */
export async function sendEntry(client: QueryClient, entry: OutboxEntry): Promise<SendOutcome> {
  if (isOffline()) return wait(entry);
  putEntry({ ...entry, state: "sending", problem: null });
  try {
    const message = await post(entry);
    putNewMessage(client, message);
    removeEntry(entry.clientId);
    return { kind: "sent", message };
  } catch (error) {
    const problem = error instanceof ApiProblem ? error : new ApiProblem(0, "network");
    if (problem.code === "network" || (problem.unanswered && isOffline())) return wait(entry);
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
    for (const entry of outbox.get().filter(({ state }) => state === "waiting")) {
      const outcome = await sendEntry(client, entry);
      if (outcome.kind === "waiting") return;
    }
  } finally {
    flushing = false;
  }
}

let flushing = false;

function wait(entry: OutboxEntry): SendOutcome {
  putEntry({ ...entry, state: "waiting", problem: null });
  return { kind: "waiting" };
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
