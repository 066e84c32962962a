"use client";
import type { ReactNode } from "react";
import { phone } from "#lib/i18n/en/phone.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

const words = { phone };

/** The words of the demo phone. */
export function PhoneWords({ children }: { children: ReactNode }) {
  return <MoreWords words={words}>{children}</MoreWords>;
}
