"use client";
import { X } from "lucide-react";
import { useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import type { KeywordMatch, Trigger, TriggerKind } from "#lib/contract/automation/trigger.ts";
import { automationSteps } from "#lib/i18n/en/automation-steps.ts";
import { NumberInput } from "../editor/number-input.tsx";
import { WeekField } from "../editor/week-field.tsx";
import { WordsInput } from "../editor/words-input.tsx";
import { newTrigger } from "./new-trigger.ts";

const kinds = Object.keys(automationSteps.begins) as TriggerKind[];

type Props = { trigger: Trigger; onChange: (trigger: Trigger) => void; onRemove: () => void };

/** One thing that an automation begins at. */
export function TriggerFields({ trigger, onChange, onRemove }: Props) {
  const t = useTranslations("automations.trigger");
  const editor = useTranslations("automations.editor");
  return (
    <div className="mb-3 border-b border-border pb-1">
      <div className="mb-2 flex items-center gap-1.5">
        <Select
          aria-label={t("kind")}
          value={trigger.kind}
          onChange={(event) => onChange(newTrigger(event.target.value as TriggerKind))}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(kind)}
            </option>
          ))}
        </Select>
        <IconButton icon={X} label={editor("removeTrigger")} onClick={onRemove} />
      </div>
      <Fields trigger={trigger} onChange={onChange} />
    </div>
  );
}

function Fields({ trigger, onChange }: Omit<Props, "onRemove">) {
  const t = useTranslations("automations.trigger");
  switch (trigger.kind) {
    case "keyword":
      return <KeywordFields trigger={trigger} onChange={onChange} />;
    case "outside-hours":
      return (
        <>
          <WeekField hours={trigger.hours} onHours={(hours) => onChange({ ...trigger, hours })} />
          <EveryHours trigger={trigger} onChange={onChange} />
        </>
      );
    case "nobody-available":
    case "any-text":
    case "closed":
      return <EveryHours trigger={trigger} onChange={onChange} />;
    case "no-answer":
      return (
        <FormField label={t("minutes")}>
          {(wiring) => (
            <NumberInput
              {...wiring}
              value={trigger.minutes}
              min={1}
              max={60 * 24 * 7}
              onValue={(minutes) => minutes !== null && onChange({ ...trigger, minutes })}
            />
          )}
        </FormField>
      );
    case "tagged":
      return (
        <FormField label={t("tag")}>
          {(wiring) => (
            <Input
              {...wiring}
              value={trigger.tag}
              maxLength={40}
              onChange={(event) => onChange({ ...trigger, tag: event.target.value })}
            />
          )}
        </FormField>
      );
    default:
      return null;
  }
}

type OfKind<Kind extends TriggerKind> = {
  trigger: Extract<Trigger, { kind: Kind }>;
  onChange: (trigger: Trigger) => void;
};

function EveryHours({
  trigger,
  onChange,
}: OfKind<"outside-hours" | "nobody-available" | "any-text" | "closed">) {
  const t = useTranslations("automations.trigger");
  return (
    <FormField label={t("everyHours")}>
      {(wiring) => (
        <NumberInput
          {...wiring}
          value={trigger.everyHours}
          max={24 * 366}
          onValue={(everyHours) => everyHours !== null && onChange({ ...trigger, everyHours })}
        />
      )}
    </FormField>
  );
}

function KeywordFields({ trigger, onChange }: OfKind<"keyword">) {
  const t = useTranslations("automations.trigger");
  return (
    <>
      <FormField label={t("match")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={trigger.match}
            onChange={(event) => onChange({ ...trigger, match: event.target.value as KeywordMatch })}
          >
            {(["starts", "exact", "contains"] as const).map((match) => (
              <option key={match} value={match}>
                {t(match)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField label={t("words")} help={t("wordsHelp")}>
        {(wiring) => (
          <WordsInput
            {...wiring}
            words={trigger.words}
            onWords={(words) => onChange({ ...trigger, words })}
          />
        )}
      </FormField>
      <div className="mb-3.5">
        <Check
          checked={trigger.typos}
          onChange={(event) => onChange({ ...trigger, typos: event.target.checked })}
        >
          {t("typos")}
        </Check>
      </div>
    </>
  );
}
