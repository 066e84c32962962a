"use client";
import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { ErrorLine, Field, describedBy, fieldClass } from "./field.tsx";
import { JoinClosed } from "./join-closed.tsx";
import { PasswordInput } from "./password-input.tsx";
import { startSession } from "./start-session.ts";

/** What came of it: `invalid` says what is wrong with each field, `closed` that the link was used meanwhile. */
export type JoinResult = { kind: "done" | "closed" } | { kind: "invalid"; fields: Record<string, string> };
type State = JoinResult | { kind: "idle" | "busy" | "failed" };
type Props = { email: string; organisation: string; join: (form: FormData) => Promise<JoinResult> };

/** The invited choose their name and password, and are signed in at once. */
export function JoinForm({ email, organisation, join }: Props) {
  const t = useTranslations("auth.join");
  const [state, setState] = useState<State>({ kind: "idle" });
  const errors = state.kind === "invalid" ? state.fields : {};
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setState({ kind: "busy" });
    const result = await join(form).catch(() => ({ kind: "failed" as const }));
    if (result.kind === "done") await enter(email, form);
    else setState(result);
  };
  if (state.kind === "closed") return <JoinClosed />;
  return (
    <form method="post" noValidate onSubmit={submit}>
      <h1 className="mb-1.5 text-2xl font-semibold tracking-[-.01em]">{t("heading", { organisation })}</h1>
      <p className="text-text-muted">{t.rich("lead", { email, b: (words) => <b>{words}</b> })}</p>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field id="name" label={t("name")} help={t("nameHelp")} error={errors.name}>
        <Input
          id="name"
          name="name"
          autoFocus
          autoComplete="name"
          className={fieldClass}
          aria-invalid={errors.name !== undefined}
          aria-describedby={describedBy("name")}
        />
      </Field>
      <Field id="password" label={t("password")} help={t("passwordHelp")} error={errors.password}>
        <PasswordInput
          id="password"
          name="password"
          autoComplete="new-password"
          aria-invalid={errors.password !== undefined}
          aria-describedby={describedBy("password")}
        />
      </Field>
      <div role="alert">{state.kind === "failed" && <ErrorLine>{t("failed")}</ErrorLine>}</div>
      <Button
        type="submit"
        look="pri"
        className="mt-4 h-10! w-full text-base! max-md:h-(--size-touch)!"
        busy={state.kind === "busy" ? t("busy") : undefined}
      >
        {t("submit")}
      </Button>
    </form>
  );
}

async function enter(email: string, form: FormData): Promise<void> {
  const result = await startSession("password", { email, password: String(form.get("password")) });
  window.location.assign(result.kind === "signed-in" ? "/inbox" : "/sign-in");
}
