"use client";
import { useQuery } from "@tanstack/react-query";
import { Hash } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Part } from "#components/settings/parts/part.tsx";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { overviewsQuery } from "#lib/client/queries/provisioning.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { TestPart } from "../parts/test-part.tsx";
import { WebhookPart } from "../parts/webhook-part.tsx";
import { ConnectionPart } from "./connection-part.tsx";
import { NumberHeader } from "./number-header.tsx";
import { SettingsForm } from "./settings-form.tsx";

/** One number: everything that can be changed of it, who carries it, and whether it works. */
export function NumberDetail({ id }: { id: string }) {
  const t = useTranslations("numbers");
  const words = useProblemWords();
  const query = useQuery(overviewsQuery());
  const number = query.data?.find((one) => one.id === id);
  if (number !== undefined) return <Known number={number} />;
  if (query.data === undefined && query.error === null) return <div className="flex-1" />;
  return (
    <EmptyState icon={Hash} title={query.error === null ? t("detail.gone") : t("notLoaded")}>
      {query.error === null ? t("detail.goneBody") : words(query.error)}
    </EmptyState>
  );
}

function Known({ number }: { number: NumberOverview }) {
  const t = useTranslations("numbers");
  // The account it has moved to does not bring its texts yet.
  const [hasMoved, setMoved] = useState(false);
  const isRetired = number.status === "retired";
  const provider = number.account?.title ?? "";
  return (
    <>
      <NumberHeader number={number} />
      <div className="column-scroll min-h-0 flex-1">
        <div className="grid max-w-[1080px] grid-cols-[minmax(0,440px)_minmax(0,440px)] gap-x-16 px-5 py-4 max-lg:grid-cols-1 max-md:px-4">
          {isRetired ? (
            <ProblemLine>{t("detail.retiredNote")}</ProblemLine>
          ) : (
            <>
              <SettingsForm key={number.id} number={number} />
              <div>
                <Part title={t("detail.tested")} help={t("detail.testHelp")}>
                  <TestPart number={number} />
                </Part>
                <ConnectionPart number={number} onMoved={() => setMoved(true)} />
                {number.kind === "alphanumeric" || number.account === null ? null : (
                  <Part title={t("detail.webhook")} help={t("detail.webhookHelp", { provider })}>
                    <WebhookPart key={number.account.id} number={number} atOnce={hasMoved} />
                  </Part>
                )}
              </div>
            </>
          )}
        </div>
      </div>
    </>
  );
}
