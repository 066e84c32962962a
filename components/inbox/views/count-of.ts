import type { ConversationCounts } from "#lib/contract/conversation.ts";
import type { ListFilter } from "#lib/client/filter.ts";

/** The count of a view, where the server counts it; else null. */
export function countOf(counts: ConversationCounts | undefined, filter: ListFilter) {
  if (counts === undefined || filter.team !== undefined || filter.q !== undefined) return null;
  if (filter.number !== undefined) {
    const isPlain = filter.status === "open" && filter.view === "all";
    return isPlain ? (counts.numbers[filter.number] ?? { count: 0, unread: false }) : null;
  }
  if (filter.status === "open") return counts[filter.view];
  return filter.status === "snoozed" && filter.view === "all" ? counts.snoozed : null;
}
