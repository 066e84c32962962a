"use client";
import type { Definition } from "#lib/contract/automation/definition.ts";
import type { Step } from "#lib/contract/automation/step.ts";
import { useTranslations } from "use-intl";
import { AskFields } from "./ask-fields.tsx";
import { BranchFields } from "./branch-fields.tsx";
import { CallFields } from "./call-fields.tsx";
import { ChoiceOfRecord } from "./choice-of-record.tsx";
import { RouteFields } from "./route-fields.tsx";
import { LinesField, MinutesField, NotesField, TagFields } from "./small-fields.tsx";
import { TextField } from "./text-field.tsx";
import { VoteFields } from "./vote-fields.tsx";
import { WaySelect } from "./way-select.tsx";

export type FieldsOf<Of extends Step> = { step: Of; definition: Definition; onChange: (step: Step) => void };

/** The fields of a step, whatever its kind, and where it leads. */
export function StepFields({ step, definition, onChange }: FieldsOf<Step>) {
  const t = useTranslations("automations");
  return (
    <>
      <OwnFields step={step} definition={definition} onChange={onChange} />
      {"next" in step ? (
        <WaySelect
          label={t("editor.then")}
          definition={definition}
          from={step.id}
          to={step.next}
          onTo={(next) => onChange({ ...step, next })}
        />
      ) : null}
      {step.kind === "look-up" || step.kind === "ticket" || step.kind === "branch" ? (
        <WaySelect
          label={step.kind === "branch" ? t("editor.otherwise") : t("field.failed")}
          definition={definition}
          from={step.id}
          to={step.otherwise}
          onTo={(otherwise) => onChange({ ...step, otherwise })}
        />
      ) : null}
      {step.kind === "ask" ? (
        <WaySelect
          label={t("field.onSilence")}
          definition={definition}
          from={step.id}
          to={step.onSilence}
          onTo={(onSilence) => onChange({ ...step, onSilence })}
        />
      ) : null}
    </>
  );
}

function OwnFields({ step, definition, onChange }: FieldsOf<Step>) {
  switch (step.kind) {
    case "reply":
      return (
        <TextField definition={definition} text={step.text} onText={(text) => onChange({ ...step, text })} />
      );
    case "ask":
      return <AskFields step={step} definition={definition} onChange={onChange} />;
    case "branch":
      return <BranchFields step={step} definition={definition} onChange={onChange} />;
    case "set-field":
      return <LinesField step={step} onChange={onChange} />;
    case "tag":
      return <TagFields step={step} onChange={onChange} />;
    case "look-up":
    case "ticket":
      return <CallFields step={step} definition={definition} onChange={onChange} />;
    case "route":
      return <RouteFields step={step} onChange={onChange} />;
    case "notify":
      return <NotesField step={step} onChange={onChange} />;
    case "wait":
      return <MinutesField step={step} onChange={onChange} />;
    case "vote":
      return <VoteFields step={step} definition={definition} onChange={onChange} />;
    case "join-list":
    case "leave-list":
    case "go-to":
      return <ChoiceOfRecord step={step} onChange={onChange} />;
    default:
      return null;
  }
}
