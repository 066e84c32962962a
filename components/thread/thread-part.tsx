"use client";
import { composer } from "#lib/i18n/en/composer.ts";
import { delivery } from "#lib/i18n/en/delivery.ts";
import { thread } from "#lib/i18n/en/thread.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { ConversationThread } from "./conversation-thread.tsx";

const words = { composer, delivery, thread };

/** The open conversation, with the words that the list does without. */
export function ThreadPart({ conversationId }: { conversationId: string }) {
  return (
    <MoreWords words={words}>
      <ConversationThread conversationId={conversationId} />
    </MoreWords>
  );
}
