"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Automation } from "#lib/contract/automation/automation.ts";

/** Gives an automation another name. */
export function NameDialog({ automation, onClose }: { automation: Automation; onClose: () => void }) {
  const t = useTranslations("automations.editor");
  const common = useTranslations("common");
  const saving = useSaving();
  const change = useDirectoryChange("automations");
  const [name, setName] = useState(automation.name);
  return (
    <FormDialog
      title={t("rename")}
      action={common("save")}
      saving={saving}
      disabled={name.trim() === "" || name.trim() === automation.name}
      submit={() => change("PATCH", `/automations/${automation.id}`, { name })}
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
