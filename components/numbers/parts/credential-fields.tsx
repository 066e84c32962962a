"use client";
import { useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { Input } from "#components/ui/input.tsx";
import type { CredentialField } from "#lib/contract/provider.ts";

export type Credentials = Record<string, unknown>;
type Props = {
  fields: CredentialField[];
  credentials: Credentials;
  onCredentials: (credentials: Credentials) => void;
  /** What is wrong, by `credentials.<field>`. */
  errors: Record<string, string>;
};

/** The form that a provider's adapter declares: nothing here knows any provider. */
export function CredentialFields({ fields, credentials, onCredentials, errors }: Props) {
  const t = useTranslations("numbers");
  const hasSecret = fields.some(({ kind }) => kind === "secret");
  return (
    <>
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={credentials[field.name]}
          onValue={(value) => onCredentials({ ...credentials, [field.name]: value })}
          error={errors[`credentials.${field.name}`]}
        />
      ))}
      {hasSecret ? <p className="mb-3 text-xs text-text-muted">{t("secretHint")}</p> : null}
    </>
  );
}

type FieldProps = {
  field: CredentialField;
  value: unknown;
  onValue: (value: string | boolean) => void;
  error: string | undefined;
};

function Field({ field, value, onValue, error }: FieldProps) {
  const t = useTranslations("numbers");
  const { name, kind, hint, choices = [] } = field;
  const label = field.required ? field.label : t("optional", { label: field.label });
  if (kind === "switch") {
    return (
      <Check checked={value === true} onChange={(event) => onValue(event.target.checked)}>
        {field.label}
        {hint === undefined ? null : <span className="block text-xs text-text-muted">{hint}</span>}
      </Check>
    );
  }
  const text = typeof value === "string" ? value : "";
  return (
    <FormField label={label} help={hint} error={error}>
      {(wiring) =>
        kind === "choice" ? (
          <Select {...wiring} value={text} onChange={(event) => onValue(event.target.value)}>
            {choices.map((choice, index) => (
              // The first is what the adapter takes when nothing is said.
              <option key={choice.value} value={index === 0 ? "" : choice.value}>
                {choice.label}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            {...wiring}
            name={name}
            type={kind === "secret" ? "password" : kind === "url" ? "url" : "text"}
            autoComplete={kind === "secret" ? "new-password" : "off"}
            spellCheck={false}
            value={text}
            onChange={(event) => onValue(event.target.value)}
          />
        )
      }
    </FormField>
  );
}
