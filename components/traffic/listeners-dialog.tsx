"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { api } from "#lib/client/api.ts";
import { alertListenersQuery } from "#lib/client/queries/health.ts";
import type { AlertListener } from "#lib/contract/health.ts";

type Props = { listeners: AlertListener[]; onClose: () => void };

/** Chooses the leads and admins who are told of alerts. */
export function ListenersDialog({ listeners, onClose }: Props) {
  const t = useTranslations("traffic.listeners");
  const common = useTranslations("common");
  const client = useQueryClient();
  const saving = useSaving();
  const [chosen, setChosen] = useState(() => listeners.filter(({ hears }) => hears).map(({ id }) => id));
  const submit = async () => {
    await api("PUT", "/alert-listeners", { body: { memberIds: chosen } });
    await client.invalidateQueries({ queryKey: alertListenersQuery().queryKey });
  };
  const toggle = (id: string, isOn: boolean) =>
    setChosen(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <FormDialog
      title={t("title")}
      description={t("description")}
      action={common("save")}
      saving={saving}
      submit={submit}
      onClose={onClose}
    >
      <div className="flex flex-col">
        {listeners.map(({ id, name, role }) => (
          <Check
            key={id}
            checked={chosen.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          >
            {name} <span className="text-text-muted">{t(role)}</span>
          </Check>
        ))}
      </div>
    </FormDialog>
  );
}
