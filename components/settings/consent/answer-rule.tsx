"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { api } from "#lib/client/api.ts";
import type { ConsentRules } from "#lib/contract/consent.ts";
import { ProblemLine } from "../parts/problem-line.tsx";
import { useSaving } from "../parts/use-saving.ts";
import { Block } from "../parts/block.tsx";
import { consentKeys, consentRulesQuery } from "./consent-queries.ts";

/** Whether a text that someone sends after opting out may be answered once. */
export function AnswerRule() {
  const t = useTranslations("settings.consent");
  const client = useQueryClient();
  const { data: rules } = useQuery(consentRulesQuery());
  const { busy, problem, save } = useSaving();
  const change = (answerAfterOptOut: boolean) =>
    save(async () =>
      client.setQueryData(
        consentKeys.rules,
        await api<ConsentRules>("PUT", "/consent-rules", { body: { answerAfterOptOut } }),
      ),
    );
  return (
    <Block title={t("rule")} help={t("ruleHelp")}>
      <ProblemLine>{problem}</ProblemLine>
      <label className="flex min-h-6 items-center gap-2 max-md:min-h-11">
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          checked={rules?.answerAfterOptOut ?? false}
          disabled={rules === undefined || busy}
          onChange={(event) => void change(event.target.checked)}
        />
        {t("ruleLabel")}
      </label>
    </Block>
  );
}
