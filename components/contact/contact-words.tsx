"use client";
import type { ReactNode } from "react";
import { contact } from "#lib/i18n/en/contact.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

const words = { contact };

/** The words of all that is about a contact: for the panel, and for its dialogs that open where the panel may not be. */
export function ContactWords({ children }: { children: ReactNode }) {
  return <MoreWords words={words}>{children}</MoreWords>;
}
