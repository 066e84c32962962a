import type { QueryClient } from "@tanstack/react-query";
import type { Draft } from "#lib/contract/conversation.ts";
import { api } from "#lib/client/api.ts";
import { patchConversation } from "#lib/client/cache/conversations.ts";
import { keys } from "#lib/client/keys.ts";

/** Keeps the member's unfinished text on the server; an empty text removes it. */
export async function saveDraft(
  client: QueryClient,
  conversationId: string,
  draft: Pick<Draft, "text" | "kind">,
): Promise<void> {
  const saved = await api<Draft>("PUT", `/conversations/${conversationId}/draft`, { body: draft });
  client.setQueryData(keys.draft(conversationId), saved);
  const hasDraft = draft.text.trim() !== "";
  patchConversation(client, conversationId, (known) =>
    known.hasDraft === hasDraft ? known : { ...known, hasDraft },
  );
}
