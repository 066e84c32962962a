"use client";
import { useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { NumberForm } from "./use-number-form.ts";

type Props = { form: NumberForm; errors: Record<string, string> };

/** How fast a number sends, and whether with plain characters. */
export function SendingFields({ form: { rate, smart }, errors }: Props) {
  const t = useTranslations("numbers.routing");
  return (
    <>
      <FormField label={t("rate")} help={t("rateHelp")} error={errors.segmentsPerSecond}>
        {(wiring) => (
          <Input
            {...wiring}
            inputMode="decimal"
            className="w-28!"
            value={rate.value}
            onChange={(event) => rate.set(event.target.value)}
          />
        )}
      </FormField>
      <div className="mb-3.5">
        <Check checked={smart.value} onChange={(event) => smart.set(event.target.checked)}>
          {t("smart")}
        </Check>
        <p className="text-xs text-text-muted">{t("smartHelp")}</p>
      </div>
    </>
  );
}
