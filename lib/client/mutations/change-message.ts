import type { QueryClient } from "@tanstack/react-query";
import type { Message } from "#lib/contract/message.ts";
import { api } from "#lib/client/api.ts";
import { replaceMessage } from "#lib/client/cache/messages.ts";

/** Takes back a text that has not gone out yet (undo, cancel). Throws `already-sent` when it is too late. */
export async function cancelMessage(client: QueryClient, messageId: string): Promise<Message> {
  const message = await api<Message>("DELETE", `/messages/${messageId}`);
  replaceMessage(client, message);
  return message;
}

/** Sends a failed text again. */
export async function retryMessage(client: QueryClient, messageId: string): Promise<Message> {
  const message = await api<Message>("POST", `/messages/${messageId}/retry`);
  replaceMessage(client, message);
  return message;
}
