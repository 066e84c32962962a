import { useTranslations } from "use-intl";
import type { Definition } from "#lib/contract/automation/definition.ts";
import type { Trial, TrialInput } from "#lib/contract/automation/trial.ts";
import { useStepNames } from "../steps/use-step-names.ts";

type Props = { trial: Trial; turns: TrialInput["turns"]; definition: Definition };

const outcomes = [
  "queued",
  "asked",
  "answered",
  "does-not-fit",
  "no-answer",
  "done",
  "failed",
  "empty",
  "calling",
  "found",
  "not-found",
  "waiting",
  "opted-out",
  "not-live",
] as const;
const decisions = ["nothing", "keyword", "law", "answer", "person", "rest", "question"] as const;

/** What each text led to, and every step that was taken for it. */
export function Happened({ trial, turns, definition }: Props) {
  const t = useTranslations("automations");
  const nameOf = useStepNames(definition);
  return (
    <section aria-label={t("try.happened")} className="border-t border-border pt-2">
      <h3 className="mb-1 text-xs font-semibold">{t("try.happened")}</h3>
      <ul>
        {trial.decisions.map((decision, at) => {
          const turn = turns[at];
          const known = decisions.find((one) => one === decision);
          return turn !== undefined && "text" in turn ? (
            <Line key={at} what={`“${turn.text}”`} came={known ? t(`try.decision.${known}`) : decision} />
          ) : null;
        })}
        {trial.steps.map(({ position, stepId, outcome, detail }) => {
          const known = outcomes.find((one) => one === outcome) ?? "other";
          const values = Object.values(detail).join(", ");
          return (
            <Line
              key={position}
              what={nameOf(stepId)}
              came={`${t(`run.outcome.${known}`)}${values === "" ? "" : `: ${values}`}`}
            />
          );
        })}
      </ul>
      {trial.run?.endReason ? (
        <p className="pt-1 text-xs text-text-muted">{t("try.ended", { why: trial.run.endReason })}</p>
      ) : null}
    </section>
  );
}

function Line({ what, came }: { what: string; came: string }) {
  return (
    <li className="flex items-baseline gap-2 py-0.5 text-xs">
      <span className="min-w-0 flex-1 truncate" dir="auto">
        {what}
      </span>
      <span className="max-w-[60%] truncate text-text-muted">{came}</span>
    </li>
  );
}
