"use client";
import type { Conversation } from "#lib/contract/conversation.ts";
import { contact } from "#lib/i18n/en/contact.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { BlockDialog } from "./block-dialog.tsx";

const words = { contact };

/** The dialog that blocks a contact, with its words: it opens from the thread, where the panel may not be. */
export function BlockPart(props: { conversation: Conversation; onClose: () => void }) {
  return (
    <MoreWords words={words}>
      <BlockDialog {...props} />
    </MoreWords>
  );
}
