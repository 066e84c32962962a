"use client";
import type { ReactNode } from "react";
import { lists } from "#lib/i18n/en/lists.ts";
import { settings } from "#lib/i18n/en/settings.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

// Forms, tables and dialogs are those of the settings.
const words = { lists, settings };

/** The words around everything about lists of subscribers. */
export function ListsFrame({ children }: { children: ReactNode }) {
  return (
    <MoreWords words={words}>
      <main className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface-raised">{children}</main>
    </MoreWords>
  );
}
