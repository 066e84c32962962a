"use client";
import { useTimeZone } from "use-intl";
import { Input } from "#components/ui/input.tsx";
import { formatFieldTime, parseFieldTime } from "#lib/i18n/field-times.ts";
import { FormField } from "./form-field.tsx";

type Props = {
  label: string;
  help?: string;
  error?: string | undefined;
  at: Date | null;
  onAt: (at: Date | null) => void;
};

/** A moment to choose, by the clocks of the organisation as everywhere else; null while it is not whole. */
export function MomentField({ label, help, error, at, onAt }: Props) {
  const zone = useTimeZone() ?? "UTC";
  return (
    <FormField label={label} help={help} error={error}>
      {(wiring) => (
        <Input
          {...wiring}
          type="datetime-local"
          // Left to the browser: a half-typed moment has no value of its own.
          defaultValue={at === null ? "" : formatFieldTime(at, zone)}
          onChange={(event) => onAt(parseFieldTime(event.target.value, zone))}
        />
      )}
    </FormField>
  );
}
