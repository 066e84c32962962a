"use client";
import type { ReactNode } from "react";
import { IntlProvider, useLocale, useMessages, useTimeZone } from "use-intl";
import type { ScreenWords } from "./screen-words.ts";

/** Adds a screen's own words to those around it. */
export function MoreWords({ words, children }: { words: Partial<ScreenWords>; children: ReactNode }) {
  const around = useMessages();
  return (
    <IntlProvider messages={{ ...around, ...words }} locale={useLocale()} timeZone={useTimeZone()}>
      {children}
    </IntlProvider>
  );
}
