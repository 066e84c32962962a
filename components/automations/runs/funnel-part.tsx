"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { funnelQuery } from "#lib/client/queries/automations.ts";
import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import type { EndReason } from "#lib/contract/automation/run.ts";
import type { StepKind } from "#lib/contract/automation/step.ts";
import type { Funnel } from "#lib/contract/automation/funnel.ts";

type Props = { automation: AutomationWithDraft; days: number };

/** How far people got: a bar a step, as wide as those who came to it. */
export function FunnelPart({ automation, days }: Props) {
  const t = useTranslations("automationRuns");
  const format = useFormatter();
  const query = useQuery(funnelQuery(automation.id, days));
  if (query.error)
    return <NotLoaded title={t("title")} error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton className="h-40 w-full" />;
  const { entered, completed, underWay, ended } = query.data;
  if (entered === 0) return <p className="text-text-muted">{t("none")}</p>;
  const reasons = Object.entries(ended) as [EndReason, number][];
  return (
    <>
      <p className="mb-2">
        <b className="font-semibold">{t("entered", { count: entered })}</b>
        {`, ${t("completed", { count: format.number(completed) })}, ${t("underWay", { count: format.number(underWay) })}.`}
      </p>
      <ol className="flex flex-col gap-2">
        {inOrder(query.data, automation).map((step) => (
          <Step key={step.stepId} step={step} entered={entered} />
        ))}
      </ol>
      {reasons.length === 0 ? null : (
        <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-text-muted">
          {reasons
            .toSorted(([, one], [, other]) => other - one)
            .map(([reason, count]) => (
              <li key={reason} className="tabular-nums">
                {t(`ended.${reason}`)}: {format.number(count)}
              </li>
            ))}
        </ul>
      )}
    </>
  );
}

function Step({ step, entered }: { step: Funnel["steps"][number]; entered: number }) {
  const t = useTranslations("automationRuns");
  const kinds = useTranslations("automations.step");
  const format = useFormatter();
  const { stepId, kind, reached, answered, left } = step;
  return (
    <li>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <b className="font-medium">{kind === "answer" ? stepId : `${kinds(kind as StepKind)} (${stepId})`}</b>
        <span className="text-xs text-text-muted tabular-nums">
          {t("reached", { count: format.number(reached) })}
          {answered > 0 ? `, ${t("answered", { count: format.number(answered) })}` : null}
          {left > 0 ? `, ${t("left", { count: format.number(left) })}` : null}
        </span>
      </div>
      <svg aria-hidden="true" className="mt-0.5 h-2 w-full" preserveAspectRatio="none" viewBox="0 0 100 1">
        <rect width="100" height="1" fill="var(--surface-sunken)" />
        <rect width={(100 * reached) / entered} height="1" fill="var(--chart-out)" />
      </svg>
    </li>
  );
}

// As the editor shows them; steps of older versions after those.
function inOrder({ steps }: Funnel, { draft }: AutomationWithDraft): Funnel["steps"] {
  const place = (id: string) => {
    const at = draft.steps.findIndex((one) => one.id === id);
    return at < 0 ? draft.steps.length : at;
  };
  return steps.toSorted((one, other) => place(one.stepId) - place(other.stepId));
}
