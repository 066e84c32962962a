import type { QueryClient } from "@tanstack/react-query";
import type { DecideWishInput } from "#lib/contract/consent.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { api } from "#lib/client/api.ts";
import { putConversation } from "#lib/client/cache/conversations.ts";
import { keys } from "#lib/client/keys.ts";

/** Decides what a text that looks like a wish to opt out meant. */
export async function decideWish(
  client: QueryClient,
  conversationId: string,
  outcome: DecideWishInput["outcome"],
): Promise<void> {
  const path = `/conversations/${conversationId}/opt-out-wish`;
  const conversation = await api<Conversation>("PUT", path, { body: { outcome } });
  putConversation(client, conversation);
  void client.invalidateQueries({ queryKey: keys.contact(conversation.contact.id) });
  void client.invalidateQueries({ queryKey: keys.consentLedger(conversation.contact.id) });
}
