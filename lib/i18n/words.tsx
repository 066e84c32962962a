"use client";
import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import { languageOf } from "./language.ts";
import { messages } from "./messages.ts";

type Props = { locale?: string; timeZone?: string; children: ReactNode };

/** Gives the screens their words, and dates and numbers in the organisation's way (its IANA zone, its BCP 47 locale). */
export function Words({ locale = "en-GB", timeZone = "UTC", children }: Props) {
  return (
    <IntlProvider messages={messages} locale={languageOf(locale)} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
