"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { TeamRef } from "#lib/contract/member.ts";
import { FormDialog } from "../parts/form-dialog.tsx";
import { FormField } from "../parts/form-field.tsx";
import { useSaving } from "../parts/use-saving.ts";

/** Makes a team, or renames the one given. */
export function TeamNameDialog({ team, onClose }: { team?: TeamRef; onClose: () => void }) {
  const t = useTranslations("settings.teams");
  const common = useTranslations("common");
  const saving = useSaving();
  const change = useDirectoryChange("teams");
  const [name, setName] = useState(team?.name ?? "");
  const submit = () =>
    team === undefined ? change("POST", "/teams", { name }) : change("PATCH", `/teams/${team.id}`, { name });
  return (
    <FormDialog
      title={team === undefined ? t("add") : t("renameTitle", { name: team.name })}
      action={team === undefined ? t("add") : common("save")}
      saving={saving}
      disabled={name.trim() === "" || name.trim() === team?.name}
      submit={submit}
      onClose={onClose}
    >
      <FormField label={t("name")} error={saving.fields.name}>
        {(wiring) => (
          <Input {...wiring} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
        )}
      </FormField>
    </FormDialog>
  );
}
