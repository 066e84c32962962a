"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input } from "#components/ui/input.tsx";
import { showToast } from "#components/ui/toast.tsx";
import { api } from "#lib/client/api.ts";

/** Texts a draft to one's own phone. */
export function TestDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations("broadcasts.preview");
  const saving = useSaving();
  const [to, setTo] = useState("");
  return (
    <FormDialog
      title={t("testTitle")}
      action={t("testSend")}
      saving={saving}
      disabled={to.trim() === ""}
      submit={async () => {
        await api("POST", `/broadcasts/${id}/tests`, { body: { to } });
        showToast(t("tested", { to }));
      }}
      onClose={onClose}
    >
      <FormField label={t("testTo")} error={saving.fields.to ?? saving.fields.text}>
        {(wiring) => (
          <Input
            {...wiring}
            type="tel"
            value={to}
            maxLength={40}
            onChange={(event) => setTo(event.target.value)}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
