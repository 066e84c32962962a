"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Tag } from "#lib/contract/conversation.ts";
import { FormDialog } from "../parts/form-dialog.tsx";
import { FormField } from "../parts/form-field.tsx";
import { useSaving } from "../parts/use-saving.ts";

/** Makes a tag, or renames the one given. */
export function TagNameDialog({ tag, onClose }: { tag?: Tag; onClose: () => void }) {
  const t = useTranslations("settings.tags");
  const common = useTranslations("common");
  const saving = useSaving();
  const change = useDirectoryChange("tags");
  const [name, setName] = useState(tag?.name ?? "");
  const submit = () =>
    tag === undefined ? change("POST", "/tags", { name }) : change("PATCH", `/tags/${tag.id}`, { name });
  return (
    <FormDialog
      title={tag === undefined ? t("add") : t("renameTitle", { name: tag.name })}
      action={tag === undefined ? t("add") : common("save")}
      saving={saving}
      disabled={name.trim() === "" || name.trim() === tag?.name}
      submit={submit}
      onClose={onClose}
    >
      <FormField label={t("name")} help={t("nameHelp")} error={saving.fields.name}>
        {(wiring) => (
          <Input {...wiring} value={name} maxLength={40} onChange={(event) => setName(event.target.value)} />
        )}
      </FormField>
    </FormDialog>
  );
}
