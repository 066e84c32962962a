"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { changePassword } from "#lib/client/mutations/change-password.ts";
import { FormField } from "../parts/form-field.tsx";
import { Part } from "../parts/part.tsx";
import { ProblemLine } from "../parts/problem-line.tsx";
import { useSaving } from "../parts/use-saving.ts";

/** A new password; the answer renews this browser's own sign-in, all others end. */
export function PasswordForm() {
  const t = useTranslations("settings.profile");
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const { busy, problem, fields, save } = useSaving();
  const submit = async () => {
    if (!(await save(() => changePassword({ current, next })))) return;
    setCurrent("");
    setNext("");
    announce(t("changed"));
  };
  return (
    <Part title={t("password")} help={t("passwordHelp")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormField label={t("current")} error={fields.current}>
          {(wiring) => (
            <Input
              {...wiring}
              type="password"
              autoComplete="current-password"
              value={current}
              onChange={(event) => setCurrent(event.target.value)}
            />
          )}
        </FormField>
        <FormField label={t("next")} help={t("nextHelp")} error={fields.next}>
          {(wiring) => (
            <Input
              {...wiring}
              type="password"
              autoComplete="new-password"
              value={next}
              onChange={(event) => setNext(event.target.value)}
            />
          )}
        </FormField>
        <ProblemLine>{problem}</ProblemLine>
        <Button
          type="submit"
          look="out"
          disabled={current === "" || next === ""}
          busy={busy ? t("changing") : undefined}
        >
          {t("change")}
        </Button>
      </form>
    </Part>
  );
}
