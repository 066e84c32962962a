import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Me } from "#lib/contract/member.ts";
import type { ListFilter } from "#lib/client/filter.ts";
import { keys } from "#lib/client/keys.ts";
import { belongs, orderBy } from "./list-rules.ts";
import { isComplete, itemsOf, withItems, type Pages } from "./pages.ts";

/** Puts a conversation in its place everywhere it is shown: its own record, and every list in its true order. */
export function putConversation(client: QueryClient, conversation: Conversation): void {
  client.setQueryData(keys.conversation(conversation.id), conversation);
  const meId = client.getQueryData<Me>(keys.me)?.id ?? "";
  for (const [key, data] of client.getQueriesData<Pages<Conversation>>({ queryKey: keys.lists })) {
    if (data === undefined) continue;
    const filter = key[1] as ListFilter;
    client.setQueryData(key, placed(data, filter, conversation, belongs(filter, conversation, meId)));
  }
}

/** Changes a known conversation; false when nothing on screen knows it. */
export function patchConversation(
  client: QueryClient,
  id: string,
  change: (known: Conversation) => Conversation,
): boolean {
  const known = findConversation(client, id);
  if (known === undefined) return false;
  putConversation(client, change(known));
  return true;
}

/** The newest thing we know about a conversation. */
export function findConversation(client: QueryClient, id: string): Conversation | undefined {
  const own = client.getQueryData<Conversation>(keys.conversation(id));
  if (own !== undefined) return own;
  for (const [, data] of client.getQueriesData<Pages<Conversation>>({ queryKey: keys.lists })) {
    const row = itemsOf(data).find((item) => item.id === id);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** Takes away a conversation that the member may no longer see. */
export function dropConversation(client: QueryClient, id: string): void {
  client.setQueriesData<Pages<Conversation>>(
    { queryKey: keys.lists },
    (data) =>
      data &&
      withItems(
        data,
        itemsOf(data).filter((item) => item.id !== id),
      ),
  );
  for (const key of [keys.conversation(id), keys.messages(id), keys.episodes(id), keys.draft(id)]) {
    void client.resetQueries({ queryKey: key });
  }
}

function placed(
  data: Pages<Conversation>,
  filter: ListFilter,
  conversation: Conversation,
  belonging: boolean | null,
): Pages<Conversation> {
  const items = itemsOf(data);
  const isThere = items.some((item) => item.id === conversation.id);
  if (belonging === null) {
    return withItems(
      data,
      items.map((item) => (item.id === conversation.id ? conversation : item)),
    );
  }
  if (!belonging && !isThere) return data;
  const others = items.filter((item) => item.id !== conversation.id);
  if (!belonging) return withItems(data, others);
  const order = orderBy(filter.sort);
  const last = others.at(-1);
  // Beyond the last page that we have: the server will bring it in its place.
  if (last !== undefined && !isComplete(data) && order(conversation, last) > 0)
    return withItems(data, others);
  return withItems(data, [...others, conversation].sort(order));
}
