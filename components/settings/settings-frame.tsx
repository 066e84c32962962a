"use client";
import type { ReactNode } from "react";
import { composer } from "#lib/i18n/en/composer.ts";
import { settings } from "#lib/i18n/en/settings.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { SectionList } from "./section-list.tsx";

// The editor of saved replies shows the composer's meter.
const words = { settings, composer };

/** The settings: their sections at the left (above, on a phone), the open one beside. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  return (
    <MoreWords words={words}>
      <div className="flex min-h-0 min-w-0 flex-1 max-md:flex-col">
        <SectionList />
        <main className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface-raised">{children}</main>
      </div>
    </MoreWords>
  );
}
