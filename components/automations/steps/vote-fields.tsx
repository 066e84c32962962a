"use client";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { Input } from "#components/ui/input.tsx";
import type { StepOf } from "#lib/contract/automation/step.ts";
import { MomentInput } from "./moment-input.tsx";
import type { FieldsOf } from "./step-fields.tsx";
import { TextField } from "./text-field.tsx";
import { VoteOptions } from "./vote-options.tsx";

const rules = ["last", "first"] as const;
const ends = ["opensAt", "closesAt"] as const;
const cases = ["counted", "changed", "already", "notYet", "closed", "notAnOption"] as const;

/** A vote: what is voted on, which vote of a phone counts, from when till when, and what is said in each case. */
export function VoteFields({ step, definition, onChange }: FieldsOf<StepOf<"vote">>) {
  const t = useTranslations("automations.field");
  const put = (more: Partial<StepOf<"vote">>) => onChange({ ...step, ...more });
  return (
    <>
      <FormField label={t("question")}>
        {(wiring) => (
          <Input
            {...wiring}
            value={step.question}
            maxLength={200}
            onChange={(event) => put({ question: event.target.value })}
          />
        )}
      </FormField>
      <VoteOptions options={step.options} onOptions={(options) => put({ options })} />
      <FormField label={t("rule")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={step.rule}
            onChange={(event) => put({ rule: event.target.value as (typeof rules)[number] })}
          >
            {rules.map((rule) => (
              <option key={rule} value={rule}>
                {t(`ruleOf.${rule}`)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
        {ends.map((end) => (
          <FormField key={end} label={t(end)} help={t("timesHelp")}>
            {(wiring) => (
              <MomentInput {...wiring} value={step[end]} onValue={(value) => put({ [end]: value })} />
            )}
          </FormField>
        ))}
      </div>
      {cases.map((one) => (
        <TextField
          key={one}
          label={t(`voteText.${one}`)}
          definition={definition}
          text={step.texts[one]}
          onText={(text) => put({ texts: { ...step.texts, [one]: text } })}
        />
      ))}
    </>
  );
}
