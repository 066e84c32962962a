"use client";
import { useQuery } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import { useTranslations } from "use-intl";
import { consentWordsQuery } from "#components/settings/consent/consent-queries.ts";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { Tag } from "#components/ui/tag.tsx";

/** The words that stop every number, and where the others are. */
export function ConsentWordsLine() {
  const t = useTranslations("numbers.routing");
  const words = useQuery(consentWordsQuery("")).data?.items ?? [];
  const locked = words.filter((one) => one.locked && one.family === "opt-out");
  return (
    <div className="mb-3.5">
      <p className="mb-1.5 font-medium">{t("words")}</p>
      <ul className="mb-1.5 flex flex-wrap gap-1">
        {[...new Set(locked.map(({ word }) => word))].map((word) => (
          <li key={word}>
            <Tag>
              <Lock className="size-2.5" strokeWidth={2} aria-hidden="true" />
              {word.toUpperCase()}
            </Tag>
          </li>
        ))}
      </ul>
      <p className="text-xs text-text-muted">
        {t.rich("wordsHelp", {
          link: (chunks) => (
            <SoftLink href="/settings/consent" className="font-semibold text-accent-text hover:underline">
              {chunks}
            </SoftLink>
          ),
        })}
      </p>
    </div>
  );
}
