"use client";
import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { ErrorLine, Field, describedBy, fieldClass } from "./field.tsx";
import { PasswordInput } from "./password-input.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { SetUpClosed } from "./set-up-closed.tsx";
import { startSession } from "./start-session.ts";

/** What came of it: `invalid` names the fields, `closed` means that the link was used meanwhile. */
export type SetUpResult = { kind: "done" | "closed" } | { kind: "invalid"; fields: string[] };
type State = SetUpResult | { kind: "idle" | "busy" | "failed" };

/** The first run: the organisation and its first admin, who is signed in at once. */
export function SetUpForm({ setUp }: { setUp: (form: FormData) => Promise<SetUpResult> }) {
  const t = useTranslations("auth.setUp");
  const [state, setState] = useState<State>({ kind: "idle" });
  const errors = useErrors(state);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setState({ kind: "busy" });
    const result = await setUp(form).catch(() => ({ kind: "failed" as const }));
    if (result.kind === "done") await enter(form);
    else setState(result);
  };

  if (state.kind === "closed") return <SetUpClosed />;
  return (
    <form method="post" noValidate onSubmit={submit}>
      <h1 className="mb-1.5 text-2xl font-semibold tracking-[-.01em]">{t("title")}</h1>
      <p className="text-text-muted">{t("lead")}</p>
      <Line name="organisation" autoComplete="organization" error={errors.organisation} autoFocus />
      <PlaceFields errors={errors} />
      <Line name="name" autoComplete="name" error={errors.name} />
      <Line name="email" type="email" autoComplete="username" error={errors.email} />
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

type Errors = Partial<Record<FieldName, string>>;
type FieldName = (typeof fieldNames)[number];
const fieldNames = ["organisation", "timeZone", "country", "name", "email", "password"] as const;

function useErrors(state: State): Errors {
  const t = useTranslations("auth.setUp.invalid");
  if (state.kind !== "invalid") return {};
  const bad = fieldNames.filter((name) => state.fields.includes(name));
  return Object.fromEntries(bad.map((name) => [name, t(name)]));
}

type LineProps = { name: "organisation" | "name" | "email"; error: string | undefined };

function Line({ name, error, ...rest }: LineProps & React.ComponentProps<typeof Input>) {
  const t = useTranslations("auth.setUp");
  return (
    <Field id={name} label={t(name)} error={error}>
      <Input
        {...rest}
        id={name}
        name={name}
        className={fieldClass}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(name)}
      />
    </Field>
  );
}

async function enter(form: FormData): Promise<void> {
  const given = { email: String(form.get("email")), password: String(form.get("password")) };
  const result = await startSession("password", given);
  window.location.assign(result.kind === "signed-in" ? "/inbox" : "/sign-in");
}
