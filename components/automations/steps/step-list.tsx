"use client";
import { useTranslations } from "use-intl";
import { addStep, moveStep, removeStep } from "#lib/contract/automation/edit-steps.ts";
import type { Step } from "#lib/contract/automation/step.ts";
import type { Draft } from "../editor/use-draft.ts";
import { AddStepMenu } from "./add-step-menu.tsx";
import { StepCard } from "./step-card.tsx";

type Props = { draft: Draft; open: string | null; onOpen: (id: string | null) => void };

/** What an automation does, from top to bottom. */
export function StepList({ draft, open, onOpen }: Props) {
  const t = useTranslations("automations.editor");
  const { definition, change, problems } = draft;
  const { steps } = definition;
  const add = (step: Step, after: string | null) => {
    change(addStep(definition, step, after));
    onOpen(step.id);
  };
  return (
    <>
      <ol aria-label={t("steps")}>
        {steps.map((step, at) => (
          <li key={step.id}>
            <StepCard
              step={step}
              number={at + 1}
              definition={definition}
              problems={problems.filter(({ stepId }) => stepId === step.id)}
              isOpen={open === step.id}
              onOpen={(isOpen) => onOpen(isOpen ? step.id : null)}
              onChange={(next) => change({ ...definition, steps: steps.with(at, next) })}
              onMove={(by) => change(moveStep(definition, step.id, by))}
              onRemove={() => change(removeStep(definition, step.id))}
              onAdd={(added) => add(added, step.id)}
            />
          </li>
        ))}
      </ol>
      <div className="mx-auto max-w-[600px] pb-6 pl-9 max-md:pl-0">
        <AddStepMenu
          label={t(steps.length === 0 ? "addFirst" : "addStep")}
          definition={definition}
          onAdd={(step) => add(step, steps.at(-1)?.id ?? null)}
        />
      </div>
    </>
  );
}
