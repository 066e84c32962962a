"use client";
import type { ReactNode } from "react";
import { delivery } from "#lib/i18n/en/delivery.ts";
import { health } from "#lib/i18n/en/health.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

const words = { health, delivery };

/** The words around how numbers and accounts fare; reasons are named as on a text. */
export function HealthFrame({ children }: { children: ReactNode }) {
  return (
    <MoreWords words={words}>
      <main className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface-raised">{children}</main>
    </MoreWords>
  );
}
