import type { SavedReply } from "#lib/contract/conversation.ts";

const shown = 8;

/** The saved replies that a query means: titles that start with it first, then titles, then texts that hold it. */
export function matchSavedReplies(replies: readonly SavedReply[], query: string): SavedReply[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return replies.slice(0, shown);
  return replies
    .map((reply) => ({ reply, rank: rankOf(reply, wanted) }))
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, shown)
    .map(({ reply }) => reply);
}

function rankOf(reply: SavedReply, wanted: string): number {
  const title = reply.title.toLowerCase();
  if (title.startsWith(wanted)) return 0;
  if (title.includes(wanted)) return 1;
  return reply.text.toLowerCase().includes(wanted) ? 2 : 3;
}
