"use client";
import { useQuery } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Listed } from "#components/settings/parts/listed.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { keywordsQuery } from "#lib/client/queries/automations.ts";
import type { KeywordUse } from "#lib/contract/automation/funnel.ts";
import { AutomationsBar } from "../automations-bar.tsx";

const columns = ["keyword", "automation", "number", "texts", "people", "typos"] as const;

/** Which keywords are texted, how often, to which of our numbers. */
export function KeywordsScreen() {
  const t = useTranslations("automationRuns");
  const [days, setDays] = useState(30);
  const query = useQuery(keywordsQuery(days));
  return (
    <>
      <AutomationsBar
        actions={
          <Select
            aria-label={t("keywords.title")}
            className="w-44!"
            value={days}
            onChange={(event) => setDays(Number(event.target.value))}
          >
            {[7, 30, 90, 365].map((count) => (
              <option key={count} value={count}>
                {t("days", { count: String(count) })}
              </option>
            ))}
          </Select>
        }
      />
      <div className="column-scroll min-h-0 flex-1">
        <div className="flex min-h-full max-w-[920px] flex-col px-5 py-4 max-md:px-4">
          <h2 className="mb-2 text-base font-semibold">{t("keywords.title")}</h2>
          <Listed<KeywordUse> query={query} empty={<EmptyState icon={KeyRound} title={t("keywords.none")} />}>
            {(uses) => <KeywordTable uses={uses} />}
          </Listed>
        </div>
      </div>
    </>
  );
}

function KeywordTable({ uses }: { uses: KeywordUse[] }) {
  const t = useTranslations("automationRuns.keywords");
  const format = useFormatter();
  return (
    <div className="overflow-x-auto">
      <table aria-label={t("title")} className="w-full border-collapse">
        <thead>
          <tr className="border-b border-border">
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className="h-8 pr-3 text-left text-xs font-medium whitespace-nowrap text-text-muted"
              >
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {uses.map((use) => (
            <tr
              key={`${use.automationId} ${use.keyword} ${use.number}`}
              className="h-9 border-b border-border"
            >
              <td className="pr-3">
                <Tag>{use.keyword}</Tag>
              </td>
              <td className="pr-3">
                <SoftLink href={`/automations/${use.automationId}/runs`} className="hover:underline">
                  {use.automation}
                </SoftLink>
              </td>
              <td className="pr-3 whitespace-nowrap text-text-muted">{use.number}</td>
              {([use.texts, use.people, use.typos] as const).map((count, at) => (
                <td key={at} className="pr-3 tabular-nums">
                  {format.number(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
