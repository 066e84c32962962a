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

/** Brings a snoozed conversation back before its time. */
export function wakeConversation(client: QueryClient, id: string): Promise<Conversation> {
  return changeConversation(
    client,
    id,
    (known) => ({ ...known, status: "open", snoozedUntil: null }),
    () => api<Conversation>("DELETE", `/conversations/${id}/snooze`),
  );
}
