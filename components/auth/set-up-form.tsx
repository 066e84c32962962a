"use client";
import { useTranslations } from "use-intl";
import { ErrorLine } from "./field.tsx";
import { NewPasswordField } from "./new-password-field.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { SetUpClosed } from "./set-up-closed.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { TextField } from "./text-field.tsx";
import { useBecomingMember, type BecomingResult } from "./use-becoming-member.ts";

type FieldName = "organisation" | "timeZone" | "country" | "name" | "email" | "password";

/** The first run: the organisation and its first admin, who is signed in at once. */
export function SetUpForm({ setUp }: { setUp: (form: FormData) => Promise<BecomingResult> }) {
  const t = useTranslations("auth.setUp");
  const { kind, errors, submit } = useBecomingMember(setUp, (form) => String(form.get("email")));
  // In words of this form: each field has just one way to be wrong here.
  const wrong = (name: FieldName) => (errors[name] === undefined ? undefined : t(`invalid.${name}`));
  if (kind === "closed") return <SetUpClosed />;
  const line = (name: "organisation" | "name" | "email") => ({ name, label: t(name), error: wrong(name) });
  return (
    <form method="post" noValidate onSubmit={submit}>
      <h1 className="mb-1.5 text-2xl font-semibold tracking-[-.01em]">{t("title")}</h1>
      <p className="text-text-muted">{t("lead")}</p>
      <TextField {...line("organisation")} autoComplete="organization" autoFocus />
      <PlaceFields errors={{ timeZone: wrong("timeZone"), country: wrong("country") }} />
      <TextField {...line("name")} autoComplete="name" />
      <TextField {...line("email")} type="email" autoComplete="username" />
      <NewPasswordField error={wrong("password")} />
      <div role="alert">{kind === "failed" && <ErrorLine>{t("failed")}</ErrorLine>}</div>
      <SubmitButton busy={kind === "busy" ? t("busy") : undefined}>{t("submit")}</SubmitButton>
    </form>
  );
}
