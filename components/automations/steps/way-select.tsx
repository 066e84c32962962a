"use client";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import type { Definition } from "#lib/contract/automation/definition.ts";
import { useTranslations } from "use-intl";
import { StepOptions } from "./step-options.tsx";

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
  return (
    <FormField label={label}>
      {(wiring) => (
        <Select {...wiring} value={to ?? ""} onChange={(event) => onTo(event.target.value || null)}>
          <StepOptions definition={definition} from={from} />
          <option value="">{t("end")}</option>
        </Select>
      )}
    </FormField>
  );
}
