"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input } from "#components/ui/input.tsx";
import { api } from "#lib/client/api.ts";
import { drawsQuery } from "#lib/client/queries/polls.ts";
import type { Poll } from "#lib/contract/poll.ts";

/** How many win, and of whom. */
export function DrawDialog({ poll, onClose }: { poll: Poll; onClose: () => void }) {
  const t = useTranslations("votes.draw");
  const client = useQueryClient();
  const saving = useSaving();
  const [winners, setWinners] = useState("1");
  const [option, setOption] = useState("");
  const [withOptedOut, setWithOptedOut] = useState(false);
  const submit = async () => {
    // What is no number goes as it is to the server, which says so.
    const count = winners.trim() === "" ? winners : Number(winners);
    await api("POST", `/polls/${poll.id}/draws`, {
      body: { winners: count, option: option === "" ? null : option, withOptedOut },
    });
    await client.invalidateQueries({ queryKey: drawsQuery(poll.id).queryKey });
  };
  return (
    <FormDialog
      title={t("title")}
      description={t("description")}
      action={t("draw")}
      saving={saving}
      submit={submit}
      onClose={onClose}
    >
      <FormField label={t("winners")} error={saving.fields.winners}>
        {(wiring) => (
          <Input
            {...wiring}
            inputMode="numeric"
            className="w-24!"
            value={winners}
            onChange={(event) => setWinners(event.currentTarget.value)}
          />
        )}
      </FormField>
      <FormField label={t("of")}>
        {(wiring) => (
          <Select {...wiring} value={option} onChange={(event) => setOption(event.currentTarget.value)}>
            <option value="">{t("everyone")}</option>
            {poll.tally.map(({ option: one }) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <Check checked={withOptedOut} onChange={(event) => setWithOptedOut(event.currentTarget.checked)}>
        {t("withOptedOut")}
      </Check>
    </FormDialog>
  );
}
