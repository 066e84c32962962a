"use client";
import type { ComponentProps } from "react";
import { ContactPanel } from "./contact-panel.tsx";
import { ContactWords } from "./contact-words.tsx";

/** The contact panel, with its own words. */
export function ContactPart(props: ComponentProps<typeof ContactPanel>) {
  return (
    <ContactWords>
      <ContactPanel {...props} />
    </ContactWords>
  );
}
