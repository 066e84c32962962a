"use client";
import { Link2Off } from "lucide-react";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";

/** The link was used, renewed, taken back, or is older than seven days. */
export function JoinClosed() {
  const t = useTranslations("auth.join.closed");
  return (
    <div>
      <Link2Off className="mb-3 size-7 text-text-faint" strokeWidth={1.4} aria-hidden="true" />
      <h1 className="mb-1.5 text-2xl font-semibold tracking-[-.01em]">{t("title")}</h1>
      <p className="mb-4 text-text-muted text-pretty">{t("body")}</p>
      <a href="/sign-in" className={buttonClass({ look: "out" })}>
        {t("signIn")}
      </a>
    </div>
  );
}
