"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { type ConsentLanguage, consentLanguage } from "#lib/contract/consent.ts";
import { ProblemLine } from "../parts/problem-line.tsx";
import { Block, selectClass } from "../parts/block.tsx";
import { ConfirmationForm } from "./confirmation-form.tsx";
import { confirmationsQuery } from "./consent-queries.ts";
import { useLanguageName } from "./use-language-name.ts";

/** The texts that answer consent words, one language at a time. */
export function ConfirmationList() {
  const t = useTranslations("settings.consent");
  const languageName = useLanguageName();
  const [language, setLanguage] = useState<ConsentLanguage>("en");
  const { data, isError } = useQuery(confirmationsQuery());
  return (
    <Block title={t("confirmations")} help={t("confirmationsHelp")}>
      <label className="mb-3 flex flex-wrap items-center gap-2">
        <span className="text-text-muted">{t("language")}</span>
        <select
          className={selectClass}
          value={language}
          onChange={(event) => setLanguage(consentLanguage.parse(event.target.value))}
        >
          {consentLanguage.options.map((one) => (
            <option key={one} value={one}>
              {languageName(one)}
            </option>
          ))}
        </select>
      </label>
      <ProblemLine>{isError ? t("failed") : null}</ProblemLine>
      {data === undefined && !isError ? <Skeleton className="h-40" /> : null}
      {data?.items
        .filter((one) => one.language === language)
        .map((one) => (
          <ConfirmationForm key={`${one.language} ${one.family}`} confirmation={one} />
        ))}
    </Block>
  );
}
