"use client";
import { useQuery } from "@tanstack/react-query";
import { ArrowDownLeft, Plus } from "lucide-react";
import { useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import type { Definition } from "#lib/contract/automation/definition.ts";
import { Card } from "../editor/card.tsx";
import { ProblemLines } from "../editor/problem-lines.tsx";
import type { Draft } from "../editor/use-draft.ts";
import { CallAddressLines } from "./call-address-lines.tsx";
import { newTrigger } from "./new-trigger.ts";
import { TriggerFields } from "./trigger-fields.tsx";

type Props = {
  automation: AutomationWithDraft;
  draft: Draft;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
};

/** When an automation begins, and on which numbers. */
export function BeginningCard({ automation, draft, isOpen, onOpen }: Props) {
  const t = useTranslations("automations.editor");
  const { definition, change, problems } = draft;
  const { triggers } = definition;
  const put = (more: Partial<Definition>) => change({ ...definition, ...more });
  return (
    <Card
      icon={ArrowDownLeft}
      tone="in"
      kind={t("when")}
      isOpen={isOpen}
      onOpen={onOpen}
      summary={<Summary definition={definition} />}
      below={<ProblemLines problems={problems.filter(({ stepId }) => stepId === null)} />}
    >
      {triggers.map((trigger, at) => (
        <TriggerFields
          // By its place: a trigger has no name of its own.
          key={`${at}-${trigger.kind}`}
          trigger={trigger}
          onChange={(next) => put({ triggers: triggers.with(at, next) })}
          onRemove={() => put({ triggers: triggers.toSpliced(at, 1) })}
        />
      ))}
      {triggers.some(({ kind }) => kind === "call") ? <CallAddressLines id={automation.id} /> : null}
      <Button look="soft" onClick={() => put({ triggers: [...triggers, newTrigger("keyword")] })}>
        <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("addTrigger")}
      </Button>
      <div className="mt-4 border-t border-border pt-3">
        <FormField label={t("description")}>
          {(wiring) => (
            <Input
              {...wiring}
              value={definition.description}
              maxLength={200}
              onChange={(event) => put({ description: event.target.value })}
            />
          )}
        </FormField>
        <NumberChoice ids={definition.numberIds} onIds={(numberIds) => put({ numberIds })} />
        <FormField label={t("purpose")}>
          {(wiring) => (
            <Select
              {...wiring}
              value={definition.purpose}
              onChange={(event) => put({ purpose: event.target.value as Definition["purpose"] })}
            >
              {(["service", "conversational", "marketing"] as const).map((purpose) => (
                <option key={purpose} value={purpose}>
                  {t(`purposeOf.${purpose}`)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      </div>
    </Card>
  );
}

function Summary({ definition: { triggers, numberIds } }: { definition: Definition }) {
  const t = useTranslations("automations");
  const numbers = useQuery(numbersQuery()).data;
  const names = numberIds?.map((id) => numbers?.find((one) => one.id === id)?.addressText ?? "…");
  return (
    <span className="block">
      <span className="flex flex-wrap items-center gap-1">
        {triggers.map((one, at) => (
          <span key={at} className="contents">
            {one.kind === "keyword" ? t(`trigger.text.${one.match}`) : t(`trigger.${one.kind}`)}
            {one.kind === "keyword"
              ? one.words.slice(0, 8).map((word) => <Tag key={word}>{word}</Tag>)
              : null}
          </span>
        ))}
      </span>
      <span className="block text-xs text-text-muted">
        {t("editor.numbers")} {names ? names.join(", ") : t("editor.allNumbers")}
      </span>
    </span>
  );
}

function NumberChoice({ ids, onIds }: { ids: string[] | null; onIds: (ids: string[] | null) => void }) {
  const t = useTranslations("automations.editor");
  const numbers = useQuery(numbersQuery()).data ?? [];
  const toggle = (id: string, isOn: boolean) => {
    const next = isOn ? [...(ids ?? []), id] : (ids ?? []).filter((one) => one !== id);
    onIds(next.length === 0 ? null : next);
  };
  return (
    <fieldset className="mb-3.5">
      <legend className="mb-1 font-medium">{t("numbers")}</legend>
      <Check checked={ids === null} onChange={() => onIds(null)}>
        {t("allNumbers")}
      </Check>
      {numbers.map(({ id, addressText }) => (
        <Check
          key={id}
          checked={ids?.includes(id) ?? false}
          onChange={(event) => toggle(id, event.target.checked)}
        >
          {addressText}
        </Check>
      ))}
    </fieldset>
  );
}
