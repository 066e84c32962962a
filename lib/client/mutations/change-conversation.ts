import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import { findConversation, patchConversation, putConversation } from "#lib/client/cache/conversations.ts";
import type { ListFilter } from "#lib/client/filter.ts";
import { keys } from "#lib/client/keys.ts";

type Change = (conversation: Conversation) => Conversation;

/** Shows a change at once, asks the server, takes its answer; on failure shows what was there before and throws. */
export async function changeConversation(
  client: QueryClient,
  id: string,
  change: Change,
  call: () => Promise<Conversation>,
): Promise<Conversation> {
  const before = findConversation(client, id);
  patchConversation(client, id, change);
  try {
    const after = await call();
    putConversation(client, after);
    void client.invalidateQueries({ queryKey: keys.counts });
    // Whether it is found by a search only the server knows, e.g. after a closing was undone.
    void client.invalidateQueries({
      queryKey: keys.lists,
      predicate: ({ queryKey }) => (queryKey[1] as ListFilter | undefined)?.q !== undefined,
    });
    return after;
  } catch (error) {
    if (before !== undefined) putConversation(client, before);
    throw error;
  }
}
