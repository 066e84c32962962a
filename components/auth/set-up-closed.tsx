"use client";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";

/** A set-up link that was used, or is too old. */
export function SetUpClosed() {
  const t = useTranslations("auth.setUp");
  return (
    <>
      <h1 className="mb-1.5 text-2xl font-semibold tracking-[-.01em]">{t("closedTitle")}</h1>
      <p className="mb-4 text-text-muted">{t("closed")}</p>
      <a href="/sign-in" className={buttonClass({ look: "out" })}>
        {t("toSignIn")}
      </a>
    </>
  );
}
