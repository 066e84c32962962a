import { useTranslations } from "use-intl";
import type { Definition } from "#lib/contract/automation/definition.ts";
import type { Step } from "#lib/contract/automation/step.ts";
import { useStepNames } from "./use-step-names.ts";

/** Where a step leads, wherever that is not just the step below it. */
export function WaysLine({ step, definition }: { step: Step; definition: Definition }) {
  const t = useTranslations("automations");
  const nameOf = useStepNames(definition);
  const ways = waysOf(step, t);
  const below = definition.steps[definition.steps.findIndex(({ id }) => id === step.id) + 1]?.id ?? null;
  const shown = ways.filter(({ when, to }) => when !== null || to !== below);
  if (shown.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-1.5 pl-20 max-md:pl-0">
      {shown.map(({ when, to }, at) => (
        <li key={at} className="rounded-control border border-border bg-surface px-2 py-0.5 text-xs">
          {when === null ? null : <b className="mr-1 font-semibold">{when}</b>}
          <span className="text-text-muted">→ {nameOf(to)}</span>
        </li>
      ))}
    </ul>
  );
}

type Way = { when: string | null; to: string | null };

function waysOf(step: Step, t: ReturnType<typeof useTranslations<"automations">>): Way[] {
  switch (step.kind) {
    case "go-to":
      return [];
    case "ask": {
      const options = step.answer.type === "choice" ? step.answer.options : [];
      const turned = options.flatMap(({ value, next }) =>
        next === undefined ? [] : [{ when: value, to: next }],
      );
      return [...turned, { when: null, to: step.next }, { when: t("field.onSilence"), to: step.onSilence }];
    }
    case "branch":
      return [
        ...step.cases.map(({ when, next }) => ({
          when:
            when.kind === "open"
              ? t("field.open")
              : `${when.variable} ${t(`field.isOf.${when.is}`)} ${when.value}`.trim(),
          to: next,
        })),
        { when: t("editor.otherwise"), to: step.otherwise },
      ];
    case "look-up":
    case "ticket":
      return [
        { when: null, to: step.next },
        { when: t("field.failed"), to: step.otherwise },
      ];
    default:
      return [{ when: null, to: step.next }];
  }
}
