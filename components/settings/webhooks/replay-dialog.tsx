"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { Check } from "../parts/check.tsx";
import { FormDialog } from "../parts/form-dialog.tsx";
import { FormField } from "../parts/form-field.tsx";
import { useSaving } from "../parts/use-saving.ts";

type Props = { webhookId: string; onClose: () => void };

/** Sends everything of a stretch of time again. */
export function ReplayDialog({ webhookId, onClose }: Props) {
  const t = useTranslations("webhooks.deliveries");
  const saving = useSaving();
  const change = useDirectoryChange("webhooks");
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const [delivered, setDelivered] = useState(false);
  const submit = async () => {
    const body = { from: new Date(from).toISOString(), until: new Date(until).toISOString(), delivered };
    announce(t("sentAgain", await change("POST", `/webhooks/${webhookId}/replays`, body)));
  };
  return (
    <FormDialog
      title={t("range")}
      description={t("rangeHelp")}
      action={t("again")}
      saving={saving}
      disabled={from === "" || until === ""}
      submit={submit}
      onClose={onClose}
    >
      <FormField label={t("from")} error={saving.fields.from}>
        {(wiring) => (
          <Input
            {...wiring}
            type="datetime-local"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        )}
      </FormField>
      <FormField label={t("until")} error={saving.fields.until}>
        {(wiring) => (
          <Input
            {...wiring}
            type="datetime-local"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        )}
      </FormField>
      <Check checked={delivered} onChange={(event) => setDelivered(event.target.checked)}>
        {t("delivered")}
      </Check>
    </FormDialog>
  );
}
