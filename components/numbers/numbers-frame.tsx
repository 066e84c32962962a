"use client";
import type { ReactNode } from "react";
import { delivery } from "#lib/i18n/en/delivery.ts";
import { health } from "#lib/i18n/en/health.ts";
import { numbers } from "#lib/i18n/en/numbers.ts";
import { quarantine } from "#lib/i18n/en/quarantine.ts";
import { settings } from "#lib/i18n/en/settings.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

// Forms, tables and dialogs are those of the settings; troubles are named as on a text.
const words = { numbers, settings, delivery, health, quarantine };

/** The words around everything about our numbers. */
export function NumbersFrame({ children }: { children: ReactNode }) {
  return (
    <MoreWords words={words}>
      <main className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface-raised">{children}</main>
    </MoreWords>
  );
}
