"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { Select } from "#components/settings/parts/select.tsx";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import type { Condition, StepOf } from "#lib/contract/automation/step.ts";
import { WeekField } from "../editor/week-field.tsx";
import { workingWeek } from "../editor/working-week.ts";
import type { FieldsOf } from "./step-fields.tsx";
import { WaySelect } from "./way-select.tsx";

type Case = StepOf<"branch">["cases"][number];
type Comparison = Extract<Condition, { kind: "variable" }>;

const comparisons = ["equal", "different", "containing", "over", "under", "known", "unknown"] as const;

/** Ways to go by what is known; the first case that holds is taken. */
export function BranchFields({ step, definition, onChange }: FieldsOf<StepOf<"branch">>) {
  const t = useTranslations("automations.field");
  const { cases } = step;
  const put = (next: Case[]) => onChange({ ...step, cases: next });
  const added: Case = { when: { kind: "variable", variable: "answer", is: "equal", value: "" }, next: null };
  return (
    <div className="mb-3.5">
      {cases.map((one, at) => (
        <div key={at} className="mb-2 border-b border-border">
          <div className="mb-2 flex items-center gap-1.5">
            <Select
              aria-label={t("whenVariable")}
              value={one.when.kind}
              onChange={(event) => put(cases.with(at, { ...one, when: newCondition(event.target.value) }))}
            >
              <option value="variable">{`${t("whenVariable")} ${t("variable")} …`}</option>
              <option value="open">{`${t("whenVariable")} ${t("open")}`}</option>
            </Select>
            <IconButton
              icon={X}
              label={t("removeCase")}
              disabled={cases.length === 1}
              onClick={() => put(cases.toSpliced(at, 1))}
            />
          </div>
          {one.when.kind === "variable" ? (
            <ComparisonFields when={one.when} onWhen={(when) => put(cases.with(at, { ...one, when }))} />
          ) : (
            <WeekField
              hours={one.when.hours}
              onHours={(hours) => put(cases.with(at, { ...one, when: { kind: "open", hours } }))}
            />
          )}
          <WaySelect
            label={t("optionNext")}
            definition={definition}
            from={step.id}
            to={one.next}
            onTo={(next) => put(cases.with(at, { ...one, next }))}
          />
        </div>
      ))}
      <Button look="soft" onClick={() => put([...cases, added])}>
        <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("addCase")}
      </Button>
    </div>
  );
}

function newCondition(kind: string): Condition {
  return kind === "open"
    ? { kind: "open", hours: workingWeek }
    : { kind: "variable", variable: "answer", is: "equal", value: "" };
}

function ComparisonFields({ when, onWhen }: { when: Comparison; onWhen: (when: Comparison) => void }) {
  const t = useTranslations("automations.field");
  return (
    <div className="mb-2 flex gap-1.5">
      <Input
        aria-label={t("variable")}
        value={when.variable}
        maxLength={40}
        onChange={(event) => onWhen({ ...when, variable: event.target.value })}
      />
      <Select
        aria-label={t("is")}
        value={when.is}
        onChange={(event) => onWhen({ ...when, is: event.target.value as Comparison["is"] })}
      >
        {comparisons.map((one) => (
          <option key={one} value={one}>
            {t(`isOf.${one}`)}
          </option>
        ))}
      </Select>
      {when.is === "known" || when.is === "unknown" ? null : (
        <Input
          aria-label={t("value")}
          value={when.value}
          maxLength={200}
          onChange={(event) => onWhen({ ...when, value: event.target.value })}
        />
      )}
    </div>
  );
}
