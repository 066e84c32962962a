"use client";
import { Ellipsis } from "lucide-react";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import type { Definition } from "#lib/contract/automation/definition.ts";
import type { ProblemFound } from "#lib/contract/automation/problem-found.ts";
import type { Step } from "#lib/contract/automation/step.ts";
import { Card } from "../editor/card.tsx";
import { ProblemLines } from "../editor/problem-lines.tsx";
import { AddStepMenu } from "./add-step-menu.tsx";
import { StepFields } from "./step-fields.tsx";
import { stepIcons } from "./step-icons.ts";
import { StepSummary } from "./step-summary.tsx";
import { WaysLine } from "./ways-line.tsx";

type Props = {
  step: Step;
  number: number;
  definition: Definition;
  problems: ProblemFound[];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChange: (step: Step) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onAdd: (step: Step) => void;
};

/** One step: what it does in a line, where it leads, and its fields once it is opened. */
export function StepCard(props: Props) {
  const { step, number, definition, problems, isOpen, onOpen, onChange, onMove, onRemove, onAdd } = props;
  const t = useTranslations("automations");
  const { icon, tone } = stepIcons[step.kind];
  const kind = t(`step.${step.kind}`);
  return (
    <Card
      icon={icon}
      tone={tone}
      kind={`${number} ${kind}`}
      isOpen={isOpen}
      onOpen={onOpen}
      summary={<StepSummary step={step} />}
      actions={
        <span className="flex shrink-0 items-center">
          <AddStepMenu small label={t("editor.addStep")} definition={definition} onAdd={onAdd} />
          <Menu>
            <MenuTrigger
              aria-label={t("editor.more", { step: String(number) })}
              className={`${buttonClass({})} w-(--size-control) px-0! text-text-muted`}
            >
              <Ellipsis className="size-4" strokeWidth={1.8} aria-hidden="true" />
            </MenuTrigger>
            <MenuContent align="end">
              <MenuItem disabled={number === 1} onSelect={() => onMove(-1)}>
                {t("editor.up")}
              </MenuItem>
              <MenuItem disabled={number === definition.steps.length} onSelect={() => onMove(1)}>
                {t("editor.down")}
              </MenuItem>
              <MenuItem danger onSelect={onRemove}>
                {t("editor.removeStep")}
              </MenuItem>
            </MenuContent>
          </Menu>
        </span>
      }
      below={
        <>
          <WaysLine step={step} definition={definition} />
          <ProblemLines problems={problems} />
        </>
      }
    >
      <StepFields step={step} definition={definition} onChange={onChange} />
    </Card>
  );
}
