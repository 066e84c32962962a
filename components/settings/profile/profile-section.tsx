"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SignOutEverywhere } from "#components/shell/account/sign-out-everywhere.tsx";
import { Button } from "#components/ui/button.tsx";
import { meQuery } from "#lib/client/queries/me.ts";
import { Part } from "../parts/part.tsx";
import { SettingsPage } from "../settings-page.tsx";
import { NameForm } from "./name-form.tsx";
import { PasswordForm } from "./password-form.tsx";

/** One's own name, password and sign-ins. */
export function ProfileSection() {
  const t = useTranslations("settings");
  const shell = useTranslations("shell");
  const me = useQuery(meQuery()).data;
  const [asking, setAsking] = useState(false);
  return (
    <SettingsPage title={t("section.profile")}>
      {me === undefined ? null : <NameForm me={me} />}
      <PasswordForm />
      <Part title={t("profile.sessions")} help={t("profile.sessionsHelp")}>
        <Button look="out" onClick={() => setAsking(true)}>
          {shell("signOutEverywhere")}
        </Button>
      </Part>
      {asking ? <SignOutEverywhere open onOpenChange={setAsking} /> : null}
    </SettingsPage>
  );
}
