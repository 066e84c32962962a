"use client";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { announce } from "#components/shell/undo.ts";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { ConsentWordsLine } from "../parts/consent-words-line.tsx";
import { RoutingFields } from "../parts/routing-fields.tsx";
import { SendingFields } from "../parts/sending-fields.tsx";
import { useNumberForm } from "../parts/use-number-form.ts";

/** What a number is called, who answers, when, and how it sends: saved together. */
export function SettingsForm({ number }: { number: NumberOverview }) {
  const t = useTranslations("numbers");
  const common = useTranslations("common");
  const settings = useTranslations("settings");
  const saving = useSaving();
  const form = useNumberForm(number);
  const save = async () => {
    if (await saving.save(form.save)) announce(t("detail.saved"));
  };
  return (
    <form
      noValidate
      aria-label={t("detail.settings")}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormField label={t("label")} help={t("labelHelp")} error={saving.fields.label}>
        {(wiring) => (
          <Input
            {...wiring}
            value={form.label.value}
            maxLength={60}
            onChange={(event) => form.label.set(event.target.value)}
          />
        )}
      </FormField>
      {number.kind === "short-code" ? (
        <FormField label={t("prefix")} help={t("prefixHelp")} error={saving.fields.keywordPrefix}>
          {(wiring) => (
            <Input
              {...wiring}
              value={form.prefix.value}
              maxLength={40}
              onChange={(event) => form.prefix.set(event.target.value)}
            />
          )}
        </FormField>
      ) : null}
      <RoutingFields form={form} errors={saving.fields} />
      <SendingFields form={form} errors={saving.fields} />
      {number.kind === "alphanumeric" ? null : <ConsentWordsLine />}
      <ProblemLine>{saving.problem}</ProblemLine>
      <Button type="submit" look="pri" busy={saving.busy ? settings("working") : undefined} className="mb-8">
        {common("save")}
      </Button>
    </form>
  );
}
