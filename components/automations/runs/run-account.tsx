"use client";
import { useTranslations } from "use-intl";
import { Chip } from "#components/ui/chip.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { useActor } from "#lib/client/use-actor.ts";
import type { RunStep, RunWithSteps } from "#lib/contract/automation/run.ts";
import { can } from "#lib/contract/permissions.ts";
import type { StepKind } from "#lib/contract/automation/step.ts";
import { automationSteps } from "#lib/i18n/en/automation-steps.ts";
import { RunSteps } from "./run-steps.tsx";

/** One run told: what began it, which version, each step, and how it stands. */
export function RunAccount({ run }: { run: RunWithSteps }) {
  const t = useTranslations("automationRuns");
  const steps = useTranslations("automationSteps.step");
  const actor = useActor();
  const nameOf = ({ stepId, kind }: RunStep) =>
    kind in automationSteps.step ? `${steps(kind as StepKind)} (${stepId})` : stepId;
  return (
    <section className="mb-3">
      <div className="mb-1 flex flex-wrap items-center gap-2">
        <h3 className="font-semibold">
          {t("why.of", { name: run.automation, version: String(run.version) })}
        </h3>
        <Chip tone={run.endReason === "completed" ? "good" : "line"}>
          {run.endReason ? t(`ended.${run.endReason}`) : t(`status.${run.status}`)}
        </Chip>
      </div>
      <p className="mb-1 text-text-muted">{useBegan(run)}</p>
      <ul>
        <RunSteps steps={run.steps} nameOf={nameOf} />
      </ul>
      {actor !== null && can(actor, "automation.manage") ? (
        <SoftLink href={`/automations/${run.automationId}`} className="text-accent-text underline">
          {t("why.openAutomation", { name: run.automation })}
        </SoftLink>
      ) : null}
    </section>
  );
}

function useBegan({ trigger: { kind, keyword, typo } }: RunWithSteps): string {
  const t = useTranslations("automationRuns.why");
  const trigger = useTranslations("automationSteps.begins");
  if (keyword !== null) return t(typo ? "typo" : "keyword", { keyword });
  return kind in automationSteps.begins ? trigger(kind as keyof typeof automationSteps.begins) : kind;
}
