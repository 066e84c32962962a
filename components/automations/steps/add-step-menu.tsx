"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { automationsQuery } from "#lib/client/queries/automations.ts";
import { subscriberListsQuery } from "#lib/client/queries/lists.ts";
import type { Definition } from "#lib/contract/automation/definition.ts";
import type { Step, StepKind } from "#lib/contract/automation/step.ts";
import { newStep } from "./new-step.ts";
import { stepIcons } from "./step-icons.ts";

const kinds = Object.keys(stepIcons) as StepKind[];

type Props = { label: string; definition: Definition; onAdd: (step: Step) => void; small?: boolean };

/** The kinds of steps, to put one in. */
export function AddStepMenu({ label, definition, onAdd, small = false }: Props) {
  const t = useTranslations("automations");
  const listId = useQuery(subscriberListsQuery()).data?.[0]?.id;
  const automationId = useQuery(automationsQuery()).data?.[0]?.id;
  return (
    <Menu>
      <MenuTrigger
        aria-label={label}
        className={
          small
            ? `${buttonClass({})} w-(--size-control) px-0! text-text-muted`
            : buttonClass({ look: "soft" })
        }
      >
        <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {small ? null : label}
      </MenuTrigger>
      <MenuContent label={label}>
        {kinds.map((kind) => {
          const { icon: Glyph } = stepIcons[kind];
          const step = newStep(definition, kind, { listId, automationId });
          return (
            <MenuItem
              key={kind}
              disabled={step === null}
              icon={<Glyph className="size-4" strokeWidth={1.8} aria-hidden="true" />}
              hint={t(`stepHelp.${kind}`)}
              onSelect={() => step && onAdd(step)}
            >
              {t(`step.${kind}`)}
            </MenuItem>
          );
        })}
      </MenuContent>
    </Menu>
  );
}
