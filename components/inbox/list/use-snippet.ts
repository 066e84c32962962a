"use client";
import { useTranslations } from "use-intl";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Message } from "#lib/contract/message.ts";

type Snippet = {
  prefix: string | null;
  text: string;
  failed: Message | null;
  mark: "opted-out" | "note" | null;
};

/** What a row says about its last message: who, and what, or which text of ours did not arrive. */
export function useSnippet(conversation: Conversation, meId: string): Snippet {
  const t = useTranslations("inbox.row");
  const { lastMessage: message, consent } = conversation;
  const optedOut = consent.status === "opted-out";
  if (message === null) return { prefix: null, text: t("noTexts"), failed: null, mark: null };

  const prefix = prefixOf(message, meId, {
    you: t("you"),
    automatic: t("automatic"),
    note: t("note"),
    by: (name) => t("by", { name }),
  });
  if (ended.has(message.status)) {
    return { prefix, text: "", failed: message, mark: null };
  }
  if (optedOut) return { prefix: null, text: t("optedOut"), failed: null, mark: "opted-out" };
  return { prefix, text: bodyOf(message), failed: null, mark: message.kind === "note" ? "note" : null };

  function bodyOf({ text, media, erased }: Message): string {
    if (text.trim() !== "") return text;
    if (erased) return t("erased");
    return media.length > 0 ? t(`attachment.${kindOf(media)}`, { count: media.length }) : t("emptyText");
  }
}

const kinds = {
  image: "picture",
  video: "video",
  audio: "audio",
  application: "file",
  text: "file",
} as const;

/** What all of them are; `mixed` where they differ, or are not known yet. */
function kindOf(media: Message["media"]): (typeof kinds)[keyof typeof kinds] | "mixed" {
  const [first, ...others] = new Set(media.map(({ contentType }) => contentType?.split("/")[0]));
  return others.length === 0 && first !== undefined && first in kinds
    ? kinds[first as keyof typeof kinds]
    : "mixed";
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
