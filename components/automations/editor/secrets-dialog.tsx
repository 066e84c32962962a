"use client";
import { useQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { secretsQuery } from "#lib/client/queries/automations.ts";

/** The headers that look-ups and tickets may send: kept sealed, never shown again. */
export function SecretsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("automations.secrets");
  const saving = useSaving();
  const change = useDirectoryChange("automations");
  const secrets = useQuery(secretsQuery()).data ?? [];
  const [name, setName] = useState("");
  const [header, setHeader] = useState("Authorization");
  const [value, setValue] = useState("");
  const at = (secret: string) => `/automation-secrets/${encodeURIComponent(secret)}`;
  const keep = async () => {
    await change("PUT", at(name.trim()), { header, value });
    setName("");
    setValue("");
  };
  return (
    <FormDialog
      title={t("title")}
      description={t("help")}
      action={t("keep")}
      saving={saving}
      disabled={name.trim() === "" || value === ""}
      submit={keep}
      onSaved={() => undefined}
      onClose={onClose}
    >
      {secrets.length === 0 ? <p className="mb-3 text-text-muted">{t("none")}</p> : null}
      <ul className="mb-3">
        {secrets.map((secret) => (
          <li key={secret.name} className="flex items-center gap-2 border-b border-border">
            <b className="font-medium">{secret.name}</b>
            <span className="min-w-0 flex-1 truncate text-text-muted">{secret.header}</span>
            <IconButton
              icon={Trash2}
              label={t("forget", { name: secret.name })}
              onClick={() => void saving.save(() => change("DELETE", at(secret.name)))}
            />
          </li>
        ))}
      </ul>
      <FormField label={t("name")} error={saving.fields.name}>
        {(wiring) => (
          <Input {...wiring} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
        )}
      </FormField>
      <FormField label={t("header")} error={saving.fields.header}>
        {(wiring) => (
          <Input
            {...wiring}
            value={header}
            maxLength={60}
            onChange={(event) => setHeader(event.target.value)}
          />
        )}
      </FormField>
      <FormField label={t("value")} error={saving.fields.value}>
        {(wiring) => (
          <Input
            {...wiring}
            type="password"
            autoComplete="off"
            value={value}
            maxLength={2000}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
