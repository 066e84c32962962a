"use client";
import { useTranslations } from "use-intl";

/** The first stop of the Tab key: past everything, to where one writes. */
export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a
      href="#composer"
      className="sr-only z-50 rounded-control bg-accent px-3 py-2 font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {t("skipToComposer")}
    </a>
  );
}
