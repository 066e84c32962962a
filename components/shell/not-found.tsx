"use client";
import { SearchX } from "lucide-react";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";

export function NotFound() {
  const t = useTranslations("shell.notFound");
  return (
    <main className="flex min-h-dvh">
      <EmptyState
        icon={SearchX}
        title={t("title")}
        actions={
          <a href="/inbox" className={buttonClass({ look: "out" })}>
            {t("back")}
          </a>
        }
      >
        {t("body")}
      </EmptyState>
    </main>
  );
}
