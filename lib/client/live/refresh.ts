import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { DirectoryNoun } from "#lib/contract/live.ts";
import type { Message } from "#lib/contract/message.ts";
import type { Page } from "#lib/contract/page.ts";
import { api, ApiProblem } from "#lib/client/api.ts";
import { dropConversation, putConversation } from "#lib/client/cache/conversations.ts";
import { newestSeq, putMessages } from "#lib/client/cache/messages.ts";
import { keys } from "#lib/client/keys.ts";
import { createDirectoryRefresh } from "./refresh-directory.ts";
import { throttled } from "./throttle.ts";

export type Refresher = {
  /** Counts of the views, at most every two seconds. */
  counts: () => void;
  /** One conversation's row and record; in a burst, the lists as a whole instead. */
  conversation: (id: string) => void;
  /** The messages behind the newest one that the thread has. */
  gap: (conversationId: string) => void;
  /** A lead's board, at most once a second. */
  workload: () => void;
  /** Lists of the settings. */
  directory: (nouns: DirectoryNoun[]) => void;
};

/** Asks the server for what an event could not tell, seldom enough that a hundred busy browsers do not drown it. */
export function createRefresher(client: QueryClient): Refresher {
  const wanted = new Set<string>();
  const lists = throttled(3_000, () => void client.invalidateQueries({ queryKey: keys.lists }));
  const records = throttled(250, () => {
    const ids = [...wanted];
    wanted.clear();
    if (ids.length > 4) lists();
    for (const id of ids.length > 4 ? ids.filter((id) => isOpen(client, id)) : ids)
      void fetchConversation(client, id);
  });
  return {
    counts: throttled(2_000, () => void client.invalidateQueries({ queryKey: keys.counts })),
    conversation: (id) => {
      wanted.add(id);
      records();
    },
    gap: (conversationId) => void fillGap(client, conversationId),
    workload: throttled(1_000, () => void client.invalidateQueries({ queryKey: keys.workload })),
    directory: createDirectoryRefresh(client),
  };
}

function isOpen(client: QueryClient, id: string): boolean {
  return (
    (client
      .getQueryCache()
      .find({ queryKey: keys.conversation(id) })
      ?.getObserversCount() ?? 0) > 0
  );
}

async function fetchConversation(client: QueryClient, id: string): Promise<void> {
  try {
    putConversation(client, await api<Conversation>("GET", `/conversations/${id}`));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) dropConversation(client, id);
  }
}

/** Fetches everything newer than the thread has; when that is very much, the thread is fetched anew. */
async function fillGap(client: QueryClient, conversationId: string): Promise<void> {
  const after = newestSeq(client, conversationId);
  if (after === null) return;
  try {
    const page = await api<Page<Message>>("GET", `/conversations/${conversationId}/messages`, {
      query: { after, limit: 200 },
    });
    if (page.nextCursor === null) putMessages(client, conversationId, page.items);
    else await client.resetQueries({ queryKey: keys.messages(conversationId) });
  } catch {
    await client.invalidateQueries({ queryKey: keys.messages(conversationId) });
  }
}
