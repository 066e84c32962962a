import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";
import { changeConversation } from "./change-conversation.ts";

/** Sets the tags of a conversation, by name; a new name makes a new tag. */
export async function tagConversation(
  client: QueryClient,
  id: string,
  names: string[],
): Promise<Conversation> {
  const after = await changeConversation(
    client,
    id,
    (known) => ({
      ...known,
      tags: names.map((name) => known.tags.find((tag) => tag.name === name) ?? { id: name, name }),
    }),
    () => api<Conversation>("PUT", `/conversations/${id}/tags`, { body: { names } }),
  );
  void client.invalidateQueries({ queryKey: keys.tags });
  return after;
}
