"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { dryRunQuery } from "#lib/client/queries/automations.ts";
import type { Automation } from "#lib/contract/automation/automation.ts";
import type { DryRun } from "#lib/contract/automation/trial.ts";
import type { Draft } from "./use-draft.ts";

type Props = { automation: Automation; draft: Draft; onClose: () => void };

/** What the draft would have begun at among the last texts. */
export function DryRunDialog({ automation, draft, onClose }: Props) {
  const t = useTranslations("automations.dryRun");
  const trial = useTranslations("automations.try");
  const common = useTranslations("common");
  const [revision, setRevision] = useState<number | null | undefined>(undefined);
  const { flush } = draft;
  // Asked of what is saved: what is being written is saved first.
  useEffect(() => {
    let isHere = true;
    void flush().then((saved) => isHere && setRevision(saved));
    return () => {
      isHere = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as it opens
  }, []);
  const query = useQuery({
    ...dryRunQuery(automation.id, revision ?? 0),
    enabled: typeof revision === "number",
  });
  return (
    <Dialog
      open
      forReading
      onOpenChange={onClose}
      title={t("title")}
      description={t("help")}
      closeLabel={common("close")}
    >
      {revision === null ? <p role="alert">{trial("notSaved")}</p> : null}
      {query.error ? (
        <NotLoaded title={t("title")} error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <Result result={query.data} />
      ) : revision === null ? null : (
        <p role="status" className="text-text-muted">
          {t("working")}
        </p>
      )}
    </Dialog>
  );
}

function Result({ result: { looked, matched, items } }: { result: DryRun }) {
  const t = useTranslations("automations.dryRun");
  const format = useFormatter();
  const figures = { looked: format.number(looked), matched: format.number(matched) };
  if (matched === 0) return <p>{t("none", figures)}</p>;
  return (
    <>
      <p className="mb-2 text-base font-semibold">{t("result", figures)}</p>
      <ul>
        {items.map(({ messageId, text, by, keyword, typo }) => (
          <li key={messageId} className="flex items-baseline gap-3 border-b border-border py-1.5">
            <span className="min-w-0 flex-1 truncate" dir="auto">
              {text}
            </span>
            <span className="shrink-0 text-xs text-text-muted">
              {keyword === null ? t("by.other", { by }) : t(typo ? "by.typo" : "by.keyword", { keyword })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
