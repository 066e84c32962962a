"use client";
import { useTranslations } from "use-intl";
import type { Conversation } from "#lib/contract/conversation.ts";
import { nameOf } from "../actions/use-conversation-actions.ts";
import { useWaitWords } from "./row-time.tsx";
import { useSnippet } from "./use-snippet.ts";

/** A row in one breath, for screen readers: "Unread. Gareth Pugh-Owen. Still nobody here… 66204. Waiting for 13m. Unassigned." */
export function useRowLabel(conversation: Conversation, meId: string, now: Date): string {
  const t = useTranslations("inbox.row");
  const waitWords = useWaitWords();
  const snippet = useSnippet(conversation, meId);
  const { unread, hasDraft, waitingSince, assignee, number } = conversation;
  return [
    unread > 0 ? t("unread") : null,
    nameOf(conversation),
    hasDraft ? t("draft") : null,
    [snippet.prefix, snippet.text.slice(0, 140)].filter(Boolean).join(" "),
    number.addressText,
    waitingSince === null ? null : t("waits", { time: waitWords(now.getTime() - Date.parse(waitingSince)) }),
    assignee === null ? t("unassigned") : t("assignedTo", { name: assignee.name }),
  ]
    .filter((part) => part !== null)
    .map((part) => part.replace(/\.$/, ""))
    .join(". ")
    .concat(".");
}
