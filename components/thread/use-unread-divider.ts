import { useState } from "react";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { UnreadDivider } from "./arrange-messages.ts";

/** Where unread texts began when this visit began. It stays there for the visit, and is gone on the next. */
export function useUnreadDivider(conversation: Conversation): UnreadDivider | null {
  const [fixed, setFixed] = useState(() => ({ id: conversation.id, divider: dividerOf(conversation) }));
  if (fixed.id === conversation.id) return fixed.divider;
  const next = { id: conversation.id, divider: dividerOf(conversation) };
  setFixed(next);
  return next.divider;
}

/** The divider a conversation would be opened with; none when everything is read. */
export function dividerOf({
  unread,
  readSeq,
}: Pick<Conversation, "unread" | "readSeq">): UnreadDivider | null {
  return unread > 0 ? { afterSeq: readSeq, count: unread } : null;
}
