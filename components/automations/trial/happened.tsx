import { useTranslations } from "use-intl";
import type { Definition } from "#lib/contract/automation/definition.ts";
import type { Trial, TrialInput } from "#lib/contract/automation/trial.ts";
import { RunLine, RunSteps } from "../runs/run-steps.tsx";
import { useStepNames } from "../steps/use-step-names.ts";

type Props = { trial: Trial; turns: TrialInput["turns"]; definition: Definition };

const decisions = ["nothing", "keyword", "law", "answer", "person", "rest", "question"] as const;

/** What each text led to, and every step that was taken for it. */
export function Happened({ trial, turns, definition }: Props) {
  const t = useTranslations("automations.try");
  const ended = useTranslations("automationRuns.ended");
  const nameOf = useStepNames(definition);
  return (
    <section aria-label={t("happened")} className="border-t border-border pt-2">
      <h3 className="mb-1 text-xs font-semibold">{t("happened")}</h3>
      <ul>
        {trial.decisions.map((decision, at) => {
          const turn = turns[at];
          const known = decisions.find((one) => one === decision);
          return turn !== undefined && "text" in turn ? (
            <RunLine key={at} what={`“${turn.text}”`} came={known ? t(`decision.${known}`) : decision} />
          ) : null;
        })}
        <RunSteps steps={trial.steps} nameOf={({ stepId }) => nameOf(stepId)} />
      </ul>
      {trial.run?.endReason ? (
        <p className="pt-1 text-xs text-text-muted">{ended(trial.run.endReason)}</p>
      ) : null}
    </section>
  );
}
