"use client";
import { useRef, useState } from "react";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";
import { Input } from "#components/ui/input.tsx";
import { Field, describedBy, fieldClass } from "./field.tsx";
import { PasswordInput } from "./password-input.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { startSession } from "./start-session.ts";
import type { SignInResult } from "./start-session.ts";

type Props = { organisation: string; host: string; next: string };
type State = SignInResult | { kind: "idle" | "busy" | "missing" };

/** Work e-mail and password; what went wrong is said under the password. */
export function SignInForm({ organisation, host, next }: Props) {
  const t = useTranslations("auth.signIn");
  const [state, setState] = useState<State>({ kind: "idle" });
  const password = useRef<HTMLInputElement>(null);
  const error = useErrorText(state);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = { email: String(form.get("email")), password: String(form.get("password")) };
    if (!given.email.trim() || !given.password) return setState({ kind: "missing" });
    setState({ kind: "busy" });
    const result = await startSession("password", given);
    if (result.kind === "signed-in") return window.location.assign(next);
    setState(result);
    password.current?.focus();
    password.current?.select();
  };

  return (
    // A post even before the script is there: a password must never get into an address.
    <form method="post" action="/api/auth/callback/password" noValidate onSubmit={submit}>
      <h1 className="mb-1.5 text-2xl font-semibold tracking-[-.01em]">{t("title")}</h1>
      <p className="text-text-muted tabular-nums">{t("where", { organisation, host })}</p>
      <Field id="email" label={t("email")}>
        <Input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          autoFocus
          className={fieldClass}
        />
      </Field>
      <Field id="password" label={t("password")} error={error}>
        <PasswordInput
          id="password"
          name="password"
          autoComplete="current-password"
          ref={password}
          aria-invalid={error !== null}
          aria-describedby={describedBy("password")}
        />
      </Field>
      <SubmitButton busy={state.kind === "busy" || state.kind === "signed-in" ? t("busy") : undefined}>
        {t("submit")}
      </SubmitButton>
    </form>
  );
}

function useErrorText(state: State): string | null {
  const t = useTranslations("auth.signIn");
  if (state.kind === "wrong") return state.triesLeft > 0 ? t("wrong", { tries: state.triesLeft }) : t("last");
  if (state.kind === "wait") return t("wait", { minutes: state.minutes });
  if (state.kind === "failed" || state.kind === "missing") return t(state.kind);
  return null;
}
