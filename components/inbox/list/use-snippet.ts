"use client";
import { useTranslations } from "use-intl";
import type { Conversation } from "#lib/contract/conversation.ts";
import { failureSentence } from "#components/thread/failure-sentence.ts";
import { useReasonWords } from "#components/thread/use-reason-words.ts";
import type { Message } from "#lib/contract/message.ts";

type Snippet = { prefix: string | null; text: string; failed: boolean; mark: "opted-out" | "note" | null };

/** What a row says about its last message: who, and what, or why it did not arrive. */
export function useSnippet(conversation: Conversation, meId: string): Snippet {
  const t = useTranslations("inbox.row");
  const thread = useTranslations("thread");
  const reasonWords = useReasonWords();
  const { lastMessage: message, consent } = conversation;
  const optedOut = consent.status === "opted-out";
  if (message === null) return { prefix: null, text: t("noTexts"), failed: false, mark: null };

  const prefix = prefixOf(message, meId, {
    you: t("you"),
    automatic: t("automatic"),
    note: t("note"),
    by: (name) => t("by", { name }),
  });
  if (ended.has(message.status)) {
    const { what: reason } = reasonWords(message);
    return { prefix, text: thread(failureSentence(message.status), { reason }), failed: true, mark: null };
  }
  if (optedOut) return { prefix: null, text: t("optedOut"), failed: false, mark: "opted-out" };
  return { prefix, text: bodyOf(message), failed: false, mark: message.kind === "note" ? "note" : null };

  function bodyOf({ text, media }: Message): string {
    if (text.trim() !== "") return text;
    return media.length > 0 ? t("attachment", { count: media.length }) : t("emptyText");
  }
}

type Words = { you: string; automatic: string; note: string; by: (name: string) => string };

function prefixOf(message: Message, meId: string, words: Words): string | null {
  if (message.direction === "in") return null;
  if (message.kind === "note") return words.note;
  if (message.author.id === meId) return words.you;
  if (message.author.kind === "member" && message.author.name !== null) {
    return words.by(message.author.name.split(" ")[0] ?? message.author.name);
  }
  return words.automatic;
}

const ended = new Set<Message["status"]>(["undelivered", "failed", "expired", "suppressed", "unknown"]);
