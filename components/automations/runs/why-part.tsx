"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { whyQuery } from "#lib/client/queries/automations.ts";
import { automationRuns } from "#lib/i18n/en/automation-runs.ts";
import { automationSteps } from "#lib/i18n/en/automation-steps.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { RunAccount } from "./run-account.tsx";

const words = { automationRuns, automationSteps };

/** Why a text did what it did, or why it was sent: what automations had to do with it. Loaded when it is asked. */
export default function WhyPart({ messageId }: { messageId: string }) {
  return (
    <MoreWords words={words}>
      <Why messageId={messageId} />
    </MoreWords>
  );
}

function Why({ messageId }: { messageId: string }) {
  const t = useTranslations("automationRuns.why");
  const { data, isError } = useQuery(whyQuery(messageId));
  if (isError) return null;
  return (
    <section className="mt-4">
      <h3 className="mb-1.5 font-semibold">{t("title")}</h3>
      {data === undefined ? <Skeleton className="h-10 w-full" /> : null}
      {data?.length === 0 ? <p className="text-text-muted">{t("none")}</p> : null}
      {data?.map((run) => (
        <RunAccount key={run.id} run={run} />
      ))}
    </section>
  );
}
