"use client";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { Step, StepOf } from "#lib/contract/automation/step.ts";
import { NumberInput } from "../editor/number-input.tsx";
import { WordsInput } from "../editor/words-input.tsx";

type Props<Of extends Step> = { step: Of; onChange: (step: Step) => void };

/** Which field of the contact, and what it becomes. */
export function LinesField({ step, onChange }: Props<StepOf<"set-field">>) {
  const t = useTranslations("automations.field");
  return (
    <>
      <FormField label={t("field")}>
        {(wiring) => (
          <Input
            {...wiring}
            value={step.field}
            maxLength={60}
            onChange={(event) => onChange({ ...step, field: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={t("value")}>
        {(wiring) => (
          <Input
            {...wiring}
            value={step.value}
            maxLength={1000}
            onChange={(event) => onChange({ ...step, value: event.target.value })}
          />
        )}
      </FormField>
    </>
  );
}

/** Tags that come and go. */
export function TagFields({ step, onChange }: Props<StepOf<"tag">>) {
  const t = useTranslations("automations.field");
  return (
    <>
      <FormField label={t("tagsAdd")}>
        {(wiring) => (
          <WordsInput {...wiring} words={step.add} onWords={(add) => onChange({ ...step, add })} />
        )}
      </FormField>
      <FormField label={t("tagsRemove")}>
        {(wiring) => (
          <WordsInput {...wiring} words={step.remove} onWords={(remove) => onChange({ ...step, remove })} />
        )}
      </FormField>
    </>
  );
}

/** What people are told as they take over. */
export function NotesField({ step, onChange }: Props<StepOf<"notify"> | StepOf<"route">>) {
  const t = useTranslations("automations.field");
  return (
    <FormField label={t("note")}>
      {(wiring) => (
        <Input
          {...wiring}
          value={step.note}
          maxLength={1000}
          onChange={(event) => onChange({ ...step, note: event.target.value })}
        />
      )}
    </FormField>
  );
}

/** How long it waits. */
export function MinutesField({ step, onChange }: Props<StepOf<"wait">>) {
  const t = useTranslations("automations.field");
  return (
    <FormField label={t("minutes")}>
      {(wiring) => (
        <NumberInput
          {...wiring}
          value={step.minutes}
          min={1}
          max={60 * 24 * 60}
          onValue={(minutes) => minutes !== null && onChange({ ...step, minutes })}
        />
      )}
    </FormField>
  );
}
