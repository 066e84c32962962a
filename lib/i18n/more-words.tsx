"use client";
import { useMemo, type ReactNode } from "react";
import { IntlProvider, useLocale, useMessages, useTimeZone } from "use-intl";
import type { ScreenWords } from "./screen-words.ts";

/** Adds a screen's own words to those around it; `words` the same object each time, so that nothing is drawn for it. */
export function MoreWords({ words, children }: { words: Partial<ScreenWords>; children: ReactNode }) {
  const around = useMessages();
  const messages = useMemo(() => ({ ...around, ...words }), [around, words]);
  return (
    <IntlProvider messages={messages} locale={useLocale()} timeZone={useTimeZone()}>
      {children}
    </IntlProvider>
  );
}
