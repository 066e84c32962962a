"use client";
import { useTranslations } from "use-intl";
import { Download } from "lucide-react";
import { buttonClass } from "#components/ui/button.tsx";
import { SettingsPage } from "../settings-page.tsx";
import { AnswerRule } from "./answer-rule.tsx";
import { ConfirmationList } from "./confirmation-list.tsx";
import { WordLists } from "./word-lists.tsx";

/** How people opt out and in by text, what answers them, and the ledger to take away. */
export function ConsentSection() {
  const t = useTranslations("settings");
  return (
    <SettingsPage
      title={t("section.consent")}
      actions={
        <a href="/api/v1/consent-entries.csv" download className={buttonClass({ look: "out" })}>
          <Download className="size-4" strokeWidth={1.8} aria-hidden="true" />
          {t("consent.export")}
        </a>
      }
    >
      <WordLists />
      <ConfirmationList />
      <AnswerRule />
    </SettingsPage>
  );
}
