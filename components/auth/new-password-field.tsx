import { useTranslations } from "use-intl";
import { Field, describedBy } from "./field.tsx";
import { PasswordInput } from "./password-input.tsx";

/** The password that somebody chooses for themselves. */
export function NewPasswordField({ error }: { error: string | undefined }) {
  const t = useTranslations("auth.newPassword");
  return (
    <Field id="password" label={t("label")} help={t("help")} error={error}>
      <PasswordInput
        id="password"
        name="password"
        autoComplete="new-password"
        aria-invalid={error !== undefined}
        aria-describedby={describedBy("password")}
      />
    </Field>
  );
}
