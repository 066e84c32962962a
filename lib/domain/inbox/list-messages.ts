import type { Message } from "#lib/contract/message.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { findConversation } from "./find-conversation.ts";
import { loadMessages } from "./load-messages.ts";

type Range = { limit: number; cursor?: string | undefined; after?: number | undefined };

/** A page of the thread, newest first; `after` gives what is newer than a seq (what a client missed). */
export async function listMessages(
  actor: Actor,
  conversationId: string,
  range: Range,
): Promise<Page<Message>> {
  await findConversation(readOnly(), actor, conversationId, "conversation.read");
  const before = range.cursor === undefined ? undefined : Number(decodeCursor(range.cursor, ["seq"])[0]);
  const found = await loadMessages(readOnly(), conversationId, {
    limit: range.limit + 1,
    ...(before === undefined ? {} : { before }),
    ...(range.after === undefined ? {} : { after: range.after }),
  });
  const items = found.slice(0, range.limit);
  const last = found.length > range.limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor([last.seq]) : null };
}
