import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import { api } from "#lib/client/api.ts";
import { changeConversation } from "./change-conversation.ts";

/** Puts a conversation away until an instant (ISO 8601); a text from the contact wakes it earlier. */
export function snoozeConversation(client: QueryClient, id: string, until: string): Promise<Conversation> {
  return changeConversation(
    client,
    id,
    (known) => ({ ...known, status: "snoozed", snoozedUntil: until }),
    () => api<Conversation>("PUT", `/conversations/${id}/snooze`, { body: { until } }),
  );
}
