"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import { retentionQuery } from "#lib/client/queries/privacy.ts";
import type { Retention, RetentionRule } from "#lib/contract/privacy.ts";
import { Block } from "../parts/block.tsx";
import { RetentionDialog } from "./retention-dialog.tsx";

/** How long texts and files are kept, what the last night emptied, and the way to change that. */
export function RetentionPart() {
  const t = useTranslations("privacy.retention");
  const { data } = useQuery(retentionQuery());
  const [changing, setChanging] = useState(false);
  const ruleWords = useRuleWords();
  return (
    <Block title={t("title")} help={t("help")}>
      {data === undefined ? null : (
        <>
          {data.rules.length === 0 ? (
            <p>{t("forever")}</p>
          ) : (
            <ul aria-label={t("title")}>
              {data.rules.map((rule) => (
                <li key={`${rule.numberId} ${rule.kind}`}>{ruleWords(rule)}</li>
              ))}
            </ul>
          )}
          <LastNight run={data.runs[0]} />
          <Button look="soft" className="mt-2" onClick={() => setChanging(true)}>
            {t("change")}
          </Button>
        </>
      )}
      {changing && data !== undefined ? (
        <RetentionDialog rules={data.rules} onClose={() => setChanging(false)} />
      ) : null}
    </Block>
  );
}

function useRuleWords(): (rule: RetentionRule) => string {
  const t = useTranslations("privacy.retention");
  const { data: numbers } = useQuery(numbersQuery());
  return ({ numberId, kind, days }) => {
    const number = numbers?.find(({ id }) => id === numberId);
    return t("rule", {
      of: numberId === null ? "all" : "one",
      number: number?.addressText ?? "",
      kind,
      days,
    });
  };
}

function LastNight({ run }: { run: Retention["runs"][number] | undefined }) {
  const t = useTranslations("privacy.retention");
  const format = useFormatter();
  if (run === undefined) return null;
  const at = format.dateTime(new Date(run.startedAt), { dateStyle: "medium", timeStyle: "short" });
  return (
    <p className="mt-1 text-text-muted">
      {t("lastRun", { at, texts: run.texts, files: run.files })}{" "}
      {run.held > 0 ? t("held", { count: run.held }) : null}
    </p>
  );
}
