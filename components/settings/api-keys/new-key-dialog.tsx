"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Role } from "#lib/contract/member.ts";
import type { NewApiKey } from "#lib/contract/staff.ts";
import { FormDialog } from "../parts/form-dialog.tsx";
import { FormField } from "../parts/form-field.tsx";
import { RoleSelect } from "../parts/role-select.tsx";
import { SecretDialog } from "../parts/secret-dialog.tsx";
import { type Places, TeamChecks } from "../parts/team-checks.tsx";
import { useSaving } from "../parts/use-saving.ts";

/** Makes an API key: its name, role and teams; then the key, this once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("settings.keys");
  const saving = useSaving();
  const change = useDirectoryChange("api-keys");
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("agent");
  const [places, setPlaces] = useState<Places>(new Map());
  const [made, setMade] = useState<NewApiKey | null>(null);
  if (made !== null) {
    return (
      <SecretDialog
        title={t("madeTitle", { name })}
        hint={t("madeHint")}
        label={t("key")}
        secret={made.key}
        onClose={onClose}
      />
    );
  }
  const submit = async () => {
    setMade(await change<NewApiKey>("POST", "/api-keys", { name, role, teamIds: [...places.keys()] }));
  };
  return (
    <FormDialog
      title={t("add")}
      description={t("addHint")}
      action={t("add")}
      saving={saving}
      disabled={name.trim() === ""}
      submit={submit}
      onClose={onClose}
      // The key takes the form's place.
      onSaved={() => undefined}
    >
      <FormField label={t("name")} help={t("nameHelp")} error={saving.fields.name}>
        {(wiring) => (
          <Input {...wiring} value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
        )}
      </FormField>
      <RoleSelect role={role} onRole={setRole} error={saving.fields.role} />
      <TeamChecks places={places} onPlaces={setPlaces} help={t("teamsHelp")} error={saving.fields.teamIds} />
    </FormDialog>
  );
}
