"use client";
import type { ReactNode } from "react";
import { automationRuns } from "#lib/i18n/en/automation-runs.ts";
import { automationSteps } from "#lib/i18n/en/automation-steps.ts";
import { automations } from "#lib/i18n/en/automations.ts";
import { composer } from "#lib/i18n/en/composer.ts";
import { settings } from "#lib/i18n/en/settings.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

// Forms, tables and dialogs are those of the settings; texts are counted as in the composer.
const words = { automations, automationRuns, automationSteps, settings, composer };

/** The words around everything about automations. */
export function AutomationsFrame({ children }: { children: ReactNode }) {
  return (
    <MoreWords words={words}>
      <main className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface-raised">{children}</main>
    </MoreWords>
  );
}
