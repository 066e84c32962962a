import type { Conversation } from "#lib/contract/conversation.ts";
import type { ListFilter } from "#lib/client/filter.ts";

/** Whether a conversation belongs in a list, as the server would say. A search can only be answered by the server: null. */
export function belongs(filter: ListFilter, conversation: Conversation, meId: string): boolean | null {
  if (filter.status !== "all" && conversation.status !== filter.status) return false;
  if (filter.view === "mine" && conversation.assignee?.id !== meId) return false;
  if (filter.view === "unassigned" && conversation.assignee !== null) return false;
  if (filter.number !== undefined && conversation.number.id !== filter.number) return false;
  if (filter.team !== undefined && conversation.team?.id !== filter.team) return false;
  if (filter.contact !== undefined && conversation.contact.id !== filter.contact) return false;
  return filter.q === undefined || filter.q === "" ? true : null;
}

/** The order of a list, as the server sorts it: newest activity first, or who has waited longest first. */
export function orderBy(sort: ListFilter["sort"]): (a: Conversation, b: Conversation) => number {
  if (sort === "newest") return byActivity;
  return (a, b) => {
    if (a.waitingSince === null || b.waitingSince === null) {
      if (a.waitingSince === b.waitingSince) return byActivity(a, b);
      return a.waitingSince === null ? 1 : -1;
    }
    return Date.parse(a.waitingSince) - Date.parse(b.waitingSince) || compareIds(a, b);
  };
}

function byActivity(a: Conversation, b: Conversation): number {
  return Date.parse(b.lastActivityAt) - Date.parse(a.lastActivityAt) || compareIds(b, a);
}

function compareIds(a: Conversation, b: Conversation): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
