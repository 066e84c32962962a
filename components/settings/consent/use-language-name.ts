import { useMemo } from "react";
import { useLocale } from "use-intl";

/** How a language is called in the reader's own. */
export function useLanguageName(): (language: string) => string {
  const locale = useLocale();
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: "language" }), [locale]);
  return (language) => names.of(language) ?? language;
}
