import { useQuery } from "@tanstack/react-query";
import { useId, useMemo, useState, type KeyboardEvent } from "react";
import { contactQuery } from "#lib/client/queries/contact.ts";
import { savedRepliesQuery } from "#lib/client/queries/saved-replies.ts";
import type { Conversation, SavedReply } from "#lib/contract/conversation.ts";
import { fillSavedReply } from "./fill-saved-reply.ts";
import { matchSavedReplies } from "./match-saved-replies.ts";
import { slashQuery } from "./slash-query.ts";
import type { Insert } from "./use-insert.ts";

type Options = { conversation: Conversation; text: string; caret: number; insert: Insert };

/** Saved replies after `/`: filter by typing, ↑ ↓ choose, ↵ inserts with the contact's fields filled in, Esc closes. */
export function useSavedReplies({ conversation, text, caret, insert }: Options) {
  const listId = useId();
  const slash = slashQuery(text, caret);
  const [dismissedAt, setDismissedAt] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const { data: contact } = useQuery({ ...contactQuery(conversation.contact.id), enabled: slash !== null });
  const { data: all } = useQuery({ ...savedRepliesQuery(), enabled: slash !== null });
  const matches = useMemo(() => matchSavedReplies(all ?? [], slash?.query ?? ""), [all, slash?.query]);
  if (slash === null && dismissedAt !== null) setDismissedAt(null);
  const open =
    slash !== null &&
    dismissedAt !== slash.start &&
    all !== undefined &&
    (matches.length > 0 || slash.query.length < 12);
  const index = Math.min(chosen, Math.max(0, matches.length - 1));

  const pick = (reply: SavedReply | undefined) => {
    if (!reply || !slash) return;
    const filled = fillSavedReply(reply.text, {
      name: conversation.contact.name,
      fields: contact?.fields ?? {},
    });
    insert(filled.text, { from: slash.start, select: filled.firstGap });
    setChosen(0);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!open || event.metaKey || event.ctrlKey) return false;
    const step = steps[event.key];
    if (step !== undefined && matches.length > 0) setChosen((index + step + matches.length) % matches.length);
    else if ((event.key === "Enter" || event.key === "Tab") && matches.length > 0) pick(matches[index]);
    else if (event.key === "Escape") setDismissedAt(slash.start);
    else return false;
    event.preventDefault();
    return true;
  };
  const fieldProps = open
    ? {
        "aria-controls": listId,
        "aria-activedescendant": matches.length > 0 ? `${listId}-${index}` : undefined,
        "aria-autocomplete": "list" as const,
      }
    : {};
  const opensWord = caret === 0 || /\s$/.test(text.slice(0, caret));
  const openAll = () => insert(opensWord ? "/" : " /");
  return {
    open,
    query: slash?.query ?? "",
    isEmpty: all?.length === 0,
    matches,
    index,
    listId,
    pick,
    onKeyDown,
    fieldProps,
    openAll,
  };
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
