"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input } from "#components/ui/input.tsx";
import { api } from "#lib/client/api.ts";
import { drawsQuery } from "#lib/client/queries/polls.ts";
import type { Draw } from "#lib/contract/poll.ts";

type Props = { drawId: string; pollId: string; winner: Draw["winners"][number]; onClose: () => void };

/** Why somebody does not win after all; the next in the order of the draw does. */
export function ReplaceDialog({ drawId, pollId, winner, onClose }: Props) {
  const t = useTranslations("votes.draw");
  const client = useQueryClient();
  const saving = useSaving();
  const [reason, setReason] = useState("");
  const submit = async () => {
    await api("POST", `/draws/${drawId}/replacements`, { body: { place: winner.place, reason } });
    await client.invalidateQueries({ queryKey: drawsQuery(pollId).queryKey });
  };
  return (
    <FormDialog
      title={t("replaceTitle", { name: winner.name ?? winner.addressText })}
      action={t("replace")}
      saving={saving}
      disabled={reason.trim() === ""}
      submit={submit}
      onClose={onClose}
    >
      <FormField label={t("reason")} help={t("reasonHelp")} error={saving.fields.reason}>
        {(wiring) => (
          <Input {...wiring} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        )}
      </FormField>
    </FormDialog>
  );
}
