import { useTranslations } from "use-intl";
import type { RunStep } from "#lib/contract/automation/run.ts";

const outcomes = [
  "queued",
  "asked",
  "answered",
  "does-not-fit",
  "counted",
  "changed",
  "already",
  "notYet",
  "closed",
  "no-text",
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

type Props = { steps: readonly RunStep[]; nameOf: (step: RunStep) => string };

/** What a run did, step by step, and what came of each. */
export function RunSteps({ steps, nameOf }: Props) {
  const t = useTranslations("automationRuns.outcome");
  return steps.map((step) => {
    const known = outcomes.find((one) => one === step.outcome) ?? "other";
    const values = Object.values(step.detail).join(", ");
    return (
      <RunLine
        key={step.position}
        what={nameOf(step)}
        came={`${t(known)}${values === "" ? "" : `: ${values}`}`}
      />
    );
  });
}

/** One line: what it was about, and what came of it. */
export function RunLine({ what, came }: { what: string; came: string }) {
  return (
    <li className="flex items-baseline gap-2 py-0.5 text-xs">
      <span className="min-w-0 flex-1 truncate" dir="auto">
        {what}
      </span>
      <span className="max-w-[60%] truncate text-text-muted" title={came}>
        {came}
      </span>
    </li>
  );
}
