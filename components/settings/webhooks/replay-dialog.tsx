"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { Check } from "../parts/check.tsx";
import { FormDialog } from "../parts/form-dialog.tsx";
import { MomentField } from "../parts/moment-field.tsx";
import { useSaving } from "../parts/use-saving.ts";

type Props = { webhookId: string; onClose: () => void };

/** Sends everything of a stretch of time again. */
export function ReplayDialog({ webhookId, onClose }: Props) {
  const t = useTranslations("webhooks.deliveries");
  const saving = useSaving();
  const change = useDirectoryChange("webhooks");
  const [from, setFrom] = useState<Date | null>(null);
  const [until, setUntil] = useState<Date | null>(null);
  const [delivered, setDelivered] = useState(false);
  const submit = async () => {
    const body = { from: from?.toISOString(), until: until?.toISOString(), delivered };
    announce(t("sentAgain", await change("POST", `/webhooks/${webhookId}/replays`, body)));
  };
  return (
    <FormDialog
      title={t("range")}
      description={t("rangeHelp")}
      action={t("again")}
      saving={saving}
      disabled={from === null || until === null}
      submit={submit}
      onClose={onClose}
    >
      <MomentField label={t("from")} error={saving.fields.from} at={from} onAt={setFrom} />
      <MomentField label={t("until")} error={saving.fields.until} at={until} onAt={setUntil} />
      <Check checked={delivered} onChange={(event) => setDelivered(event.target.checked)}>
        {t("delivered")}
      </Check>
    </FormDialog>
  );
}
