"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { automationsQuery } from "#lib/client/queries/automations.ts";
import { subscriberListsQuery } from "#lib/client/queries/lists.ts";
import type { Step, StepOf } from "#lib/contract/automation/step.ts";

type Props = {
  step: StepOf<"join-list"> | StepOf<"leave-list"> | StepOf<"go-to">;
  onChange: (step: Step) => void;
};

/** Which list is joined or left, or which automation goes on. */
export function ChoiceOfRecord({ step, onChange }: Props) {
  const t = useTranslations("automations.field");
  const lists = useQuery(subscriberListsQuery()).data ?? [];
  const automations = useQuery(automationsQuery()).data ?? [];
  const isList = step.kind !== "go-to";
  const records: readonly { id: string; name: string }[] = isList ? lists : automations;
  return (
    <FormField label={t(isList ? "list" : "automation")}>
      {(wiring) => (
        <Select
          {...wiring}
          value={isList ? step.listId : step.automationId}
          onChange={({ target: { value } }) =>
            onChange(isList ? { ...step, listId: value } : { ...step, automationId: value })
          }
        >
          {records.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </FormField>
  );
}
