"use client";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import type { Definition } from "#lib/contract/automation/definition.ts";
import { useTranslations } from "use-intl";
import { useStepNames } from "./use-step-names.ts";

type Props = {
  label: string;
  definition: Definition;
  /** The step it leads away from. */
  from: string;
  to: string | null;
  onTo: (to: string | null) => void;
};

/** Where a way leads: to a step, or to the end. */
export function WaySelect({ label, definition, from, to, onTo }: Props) {
  const t = useTranslations("automations.editor");
  const nameOf = useStepNames(definition);
  return (
    <FormField label={label}>
      {(wiring) => (
        <Select {...wiring} value={to ?? ""} onChange={(event) => onTo(event.target.value || null)}>
          {definition.steps
            .filter(({ id }) => id !== from)
            .map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          <option value="">{t("end")}</option>
        </Select>
      )}
    </FormField>
  );
}
