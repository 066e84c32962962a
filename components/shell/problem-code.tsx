"use client";
import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";

/** "If it keeps happening, quote 7F3K-204C": what support finds in the log. */
export function ProblemCode({ code }: { code: string }) {
  const t = useTranslations("common");
  return (
    <p className="mt-3 text-xs wrap-break-word">
      {t.rich("quoteCode", { code, b: (words) => <b className="inline-block font-semibold">{words}</b> })}{" "}
      <LinkButton onClick={() => void navigator.clipboard.writeText(code)}>{t("copy")}</LinkButton>
    </p>
  );
}
