"use client";
import type { ComponentProps } from "react";
import { contact } from "#lib/i18n/en/contact.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { ContactPanel } from "./contact-panel.tsx";

const words = { contact };

/** The contact panel, with its own words. */
export function ContactPart(props: ComponentProps<typeof ContactPanel>) {
  return (
    <MoreWords words={words}>
      <ContactPanel {...props} />
    </MoreWords>
  );
}
