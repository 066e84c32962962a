"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input, Textarea } from "#components/ui/input.tsx";
import { secretsQuery } from "#lib/client/queries/automations.ts";
import type { StepOf } from "#lib/contract/automation/step.ts";
import type { FieldsOf } from "./step-fields.tsx";

type CallStep = StepOf<"look-up"> | StepOf<"ticket">;

/** What another system is asked or told, and what of its answer is kept. */
export function CallFields({ step, onChange }: FieldsOf<CallStep>) {
  const t = useTranslations("automations.field");
  const secrets = useQuery(secretsQuery()).data ?? [];
  return (
    <>
      <FormField label={t("url")} help={t("urlHelp")}>
        {(wiring) => (
          <Input
            {...wiring}
            type="url"
            value={step.url}
            maxLength={2000}
            onChange={(event) => onChange({ ...step, url: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={t("secret")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={step.secret ?? ""}
            onChange={(event) => onChange({ ...step, secret: event.target.value || null })}
          >
            <option value="">{t("noSecret")}</option>
            {secrets.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      {step.kind === "look-up" ? (
        <FormField label={t("method")}>
          {(wiring) => (
            <Select
              {...wiring}
              value={step.method}
              onChange={(event) => onChange({ ...step, method: event.target.value as "GET" | "POST" })}
            >
              <option>GET</option>
              <option>POST</option>
            </Select>
          )}
        </FormField>
      ) : (
        <FormField label={t("title")}>
          {(wiring) => (
            <Input
              {...wiring}
              value={step.title}
              maxLength={1000}
              onChange={(event) => onChange({ ...step, title: event.target.value })}
            />
          )}
        </FormField>
      )}
      {step.kind === "ticket" || step.method === "POST" ? (
        <FormField label={t("body")}>
          {(wiring) => (
            <Textarea
              {...wiring}
              rows={3}
              value={step.body}
              maxLength={4000}
              className="font-mono"
              onChange={(event) => onChange({ ...step, body: event.target.value })}
            />
          )}
        </FormField>
      ) : null}
      {step.kind === "look-up" ? <TakeFields step={step} onChange={onChange} /> : null}
    </>
  );
}

function TakeFields({ step, onChange }: Omit<FieldsOf<StepOf<"look-up">>, "definition">) {
  const t = useTranslations("automations.field");
  const { take } = step;
  const put = (next: typeof take) => onChange({ ...step, take: next });
  return (
    <fieldset className="mb-3.5">
      <legend className="mb-1 font-medium">{t("take")}</legend>
      {take.map((one, at) => (
        <div key={at} className="mb-1.5 flex items-center gap-1.5">
          <Input
            aria-label={t("takePath")}
            placeholder={t("takePath")}
            value={one.path}
            maxLength={200}
            onChange={(event) => put(take.with(at, { ...one, path: event.target.value }))}
          />
          <Input
            aria-label={t("takeAs")}
            placeholder={t("takeAs")}
            value={one.saveAs}
            maxLength={40}
            onChange={(event) => put(take.with(at, { ...one, saveAs: event.target.value }))}
          />
          <IconButton
            icon={X}
            label={t("removeTake", { path: one.path })}
            onClick={() => put(take.toSpliced(at, 1))}
          />
        </div>
      ))}
      <Button
        look="soft"
        onClick={() => put([...take, { path: "value", saveAs: `value ${take.length + 1}` }])}
      >
        <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("addTake")}
      </Button>
    </fieldset>
  );
}
