"use client";
import type { ReactNode } from "react";
import { auth } from "#lib/i18n/en/auth.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

const words = { auth };

/** The words of the screens before one is signed in. */
export function AuthWords({ children }: { children: ReactNode }) {
  return <MoreWords words={words}>{children}</MoreWords>;
}
