"use client";
import type { ComponentProps } from "react";
import { BlockDialog } from "./block-dialog.tsx";
import { ContactWords } from "./contact-words.tsx";

/** The dialog that blocks a contact, with its words: it opens from the thread, where the panel may not be. */
export function BlockPart(props: ComponentProps<typeof BlockDialog>) {
  return (
    <ContactWords>
      <BlockDialog {...props} />
    </ContactWords>
  );
}
