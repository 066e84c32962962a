import type { QueryClient } from "@tanstack/react-query";
import type { Message } from "#lib/contract/message.ts";
import { api } from "#lib/client/api.ts";
import { replaceMessage } from "#lib/client/cache/messages.ts";

/** Has a picture or file fetched again that could not be fetched. */
export async function retryMedia(client: QueryClient, mediaId: string): Promise<void> {
  replaceMessage(client, await api<Message>("POST", `/media/${mediaId}/retry`));
}
