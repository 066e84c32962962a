"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import type { AnswerOption, AnswerType } from "#lib/contract/automation/answer.ts";
import type { Definition } from "#lib/contract/automation/definition.ts";
import type { StepOf } from "#lib/contract/automation/step.ts";
import { NumberInput } from "../editor/number-input.tsx";
import { WordsInput } from "../editor/words-input.tsx";
import type { FieldsOf } from "./step-fields.tsx";
import { StepOptions } from "./step-options.tsx";
import { TextField } from "./text-field.tsx";

const types = ["choice", "number", "date", "time", "email", "phone", "name", "code", "text"] as const;

/** A question: what is asked, which answers fit, and how long they are waited for. */
export function AskFields({ step, definition, onChange }: FieldsOf<StepOf<"ask">>) {
  const t = useTranslations("automations.field");
  const put = (more: Partial<StepOf<"ask">>) => onChange({ ...step, ...more });
  return (
    <>
      <TextField definition={definition} text={step.text} onText={(text) => put({ text })} />
      <FormField label={t("answer")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={step.answer.type}
            onChange={(event) => put({ answer: newAnswer(event.target.value as AnswerType["type"]) })}
          >
            {types.map((type) => (
              <option key={type} value={type}>
                {t(`answerOf.${type}`)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <AnswerFields
        answer={step.answer}
        definition={definition}
        from={step.id}
        onAnswer={(answer) => put({ answer })}
      />
      <FormField label={t("saveAs")}>
        {(wiring) => (
          <Input
            {...wiring}
            value={step.saveAs}
            maxLength={40}
            onChange={(event) => put({ saveAs: event.target.value })}
          />
        )}
      </FormField>
      <div className="mb-3.5">
        <Check checked={step.fromKeyword} onChange={(event) => put({ fromKeyword: event.target.checked })}>
          {t("fromKeyword")}
        </Check>
      </div>
      <FormField label={t("again")} help={t("againHelp")}>
        {(wiring) => (
          <Input
            {...wiring}
            value={step.again ?? ""}
            maxLength={1600}
            onChange={({ target: { value } }) => put({ again: value.trim() === "" ? undefined : value })}
          />
        )}
      </FormField>
      <div className="grid grid-cols-2 gap-3">
        <FormField label={t("tries")}>
          {(wiring) => (
            <NumberInput
              {...wiring}
              value={step.tries}
              min={1}
              max={10}
              onValue={(tries) => tries !== null && put({ tries })}
            />
          )}
        </FormField>
        <FormField label={t("patience")} help={t("patienceHelp")}>
          {(wiring) => (
            <NumberInput
              {...wiring}
              optional
              value={step.patienceMinutes}
              min={1}
              max={60 * 24 * 30}
              onValue={(patienceMinutes) => put({ patienceMinutes })}
            />
          )}
        </FormField>
      </div>
    </>
  );
}

function newAnswer(type: AnswerType["type"]): AnswerType {
  switch (type) {
    case "choice":
      return { type, options: [{ value: "1", aliases: ["yes"] }] };
    case "number":
      return { type, whole: false };
    case "date":
      return { type, when: "any" };
    case "code":
      return { type, like: "AB-12345" };
    case "text":
      return { type, max: 500 };
    default:
      return { type };
  }
}

type AnswerProps = {
  answer: AnswerType;
  definition: Definition;
  from: string;
  onAnswer: (answer: AnswerType) => void;
};

function AnswerFields({ answer, definition, from, onAnswer }: AnswerProps) {
  const t = useTranslations("automations.field");
  if (answer.type === "code")
    return (
      <FormField label={t("like")}>
        {(wiring) => (
          <Input
            {...wiring}
            value={answer.like}
            maxLength={40}
            onChange={(event) => onAnswer({ ...answer, like: event.target.value })}
          />
        )}
      </FormField>
    );
  if (answer.type === "number")
    return (
      <div className="grid grid-cols-2 gap-3">
        {(["min", "max"] as const).map((end) => (
          <FormField key={end} label={t(end)}>
            {(wiring) => (
              <NumberInput
                {...wiring}
                optional
                value={answer[end] ?? null}
                onValue={(value) => onAnswer({ ...answer, [end]: value ?? undefined })}
              />
            )}
          </FormField>
        ))}
      </div>
    );
  if (answer.type !== "choice") return null;
  const { options } = answer;
  const put = (next: AnswerOption[]) => onAnswer({ ...answer, options: next });
  return (
    <fieldset className="mb-3.5">
      <legend className="mb-1 font-medium">{t("options")}</legend>
      {options.map((option, at) => (
        <OptionRow
          key={at}
          option={option}
          definition={definition}
          from={from}
          onOption={(next) => put(options.with(at, next))}
          onRemove={options.length === 1 ? null : () => put(options.toSpliced(at, 1))}
        />
      ))}
      <Button
        look="soft"
        onClick={() => put([...options, { value: String(options.length + 1), aliases: [] }])}
      >
        <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("addOption")}
      </Button>
    </fieldset>
  );
}

type OptionProps = {
  option: AnswerOption;
  definition: Definition;
  from: string;
  onOption: (option: AnswerOption) => void;
  onRemove: (() => void) | null;
};

function OptionRow({ option, definition, from, onOption, onRemove }: OptionProps) {
  const t = useTranslations("automations");
  const way = option.next === undefined ? "as-step" : (option.next ?? "end");
  const turn = (value: string) => {
    const { value: answer, aliases } = option;
    const next = value === "as-step" ? {} : { next: value === "end" ? null : value };
    onOption({ value: answer, aliases, ...next });
  };
  return (
    <div className="mb-1.5 flex items-center gap-1.5 max-md:flex-wrap">
      <Input
        aria-label={t("field.optionValue")}
        className="w-24! shrink-0"
        value={option.value}
        maxLength={40}
        onChange={(event) => onOption({ ...option, value: event.target.value })}
      />
      <WordsInput
        aria-label={t("field.optionAliases")}
        placeholder={t("field.optionAliases")}
        words={option.aliases}
        onWords={(aliases) => onOption({ ...option, aliases })}
      />
      <Select
        aria-label={t("field.optionNext")}
        className="w-40! shrink-0"
        value={way}
        onChange={(event) => turn(event.target.value)}
      >
        <option value="as-step">{t("field.sameAsStep")}</option>
        <StepOptions definition={definition} from={from} />
        <option value="end">{t("editor.end")}</option>
      </Select>
      <IconButton
        icon={X}
        label={t("field.removeOption", { answer: option.value })}
        disabled={onRemove === null}
        onClick={() => onRemove?.()}
      />
    </div>
  );
}
