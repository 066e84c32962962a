"use client";
import type { ReactNode } from "react";
import { broadcasts } from "#lib/i18n/en/broadcasts.ts";
import { composer } from "#lib/i18n/en/composer.ts";
import { delivery } from "#lib/i18n/en/delivery.ts";
import { settings } from "#lib/i18n/en/settings.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

// Forms, tables and dialogs are those of the settings; texts are counted as in the composer.
const words = { broadcasts, composer, delivery, settings };

/** The words around everything about broadcasts. */
export function BroadcastsFrame({ children }: { children: ReactNode }) {
  return (
    <MoreWords words={words}>
      <main className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface-raised">{children}</main>
    </MoreWords>
  );
}
