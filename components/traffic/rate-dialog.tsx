"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { rateOf, rateText } from "#components/numbers/parts/rate.ts";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { NumberTraffic } from "#lib/contract/live-traffic.ts";

type Props = { traffic: NumberTraffic; onSteered: () => void; onClose: () => void };

/** How many segments a second a number may send. */
export function RateDialog({ traffic: { number, segmentsPerSecond }, onSteered, onClose }: Props) {
  const t = useTranslations("traffic");
  const words = useTranslations("numbers.routing");
  const common = useTranslations("common");
  const saving = useSaving();
  const change = useDirectoryChange("numbers");
  const [rate, setRate] = useState(rateText(segmentsPerSecond));
  const submit = async () => {
    await change("PATCH", `/numbers/${number.id}`, { segmentsPerSecond: rateOf(rate) });
    onSteered();
  };
  return (
    <FormDialog
      title={t("rateTitle", { number: number.addressText })}
      action={common("save")}
      saving={saving}
      submit={submit}
      onClose={onClose}
    >
      <FormField label={words("rate")} help={words("rateHelp")} error={saving.fields.segmentsPerSecond}>
        {(wiring) => (
          <Input
            {...wiring}
            inputMode="decimal"
            className="w-28!"
            value={rate}
            onChange={(event) => setRate(event.target.value)}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
