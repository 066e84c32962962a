"use client";
import { useTranslations } from "use-intl";
import { ErrorLine } from "./field.tsx";
import { JoinClosed } from "./join-closed.tsx";
import { NewPasswordField } from "./new-password-field.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { TextField } from "./text-field.tsx";
import { useBecomingMember, type BecomingResult } from "./use-becoming-member.ts";

type Props = { email: string; organisation: string; join: (form: FormData) => Promise<BecomingResult> };

/** The invited choose their name and password, and are signed in at once. */
export function JoinForm({ email, organisation, join }: Props) {
  const t = useTranslations("auth.join");
  const { kind, errors, submit } = useBecomingMember(join, () => email);
  if (kind === "closed") return <JoinClosed />;
  return (
    <form method="post" noValidate onSubmit={submit}>
      <h1 className="mb-1.5 text-2xl font-semibold tracking-[-.01em]">{t("heading", { organisation })}</h1>
      <p className="text-text-muted">{t.rich("lead", { email, b: (words) => <b>{words}</b> })}</p>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        name="name"
        label={t("name")}
        help={t("nameHelp")}
        error={errors.name}
        autoComplete="name"
        autoFocus
      />
      <NewPasswordField error={errors.password} />
      <div role="alert">{kind === "failed" && <ErrorLine>{t("failed")}</ErrorLine>}</div>
      <SubmitButton busy={kind === "busy" ? t("busy") : undefined}>{t("submit")}</SubmitButton>
    </form>
  );
}
