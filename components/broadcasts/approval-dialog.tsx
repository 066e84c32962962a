"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { broadcastApprovalQuery } from "#lib/client/queries/broadcasts.ts";

/** Above how many people a broadcast needs a second person's yes; empty: never. */
export function ApprovalDialog({ onClose }: { onClose: () => void }) {
  const { data } = useQuery(broadcastApprovalQuery());
  return data === undefined ? null : <Known above={data.above} onClose={onClose} />;
}

function Known({ above, onClose }: { above: number | null; onClose: () => void }) {
  const t = useTranslations("broadcasts.approval");
  const common = useTranslations("common");
  const saving = useSaving();
  const change = useDirectoryChange("broadcasts");
  const [value, setValue] = useState(above === null ? "" : String(above));
  const chosen = value.trim() === "" ? null : Number(value);
  return (
    <FormDialog
      title={t("title")}
      action={common("save")}
      saving={saving}
      disabled={chosen !== null && !(Number.isInteger(chosen) && chosen >= 0)}
      submit={() => change("PUT", "/broadcast-approval", { above: chosen })}
      onClose={onClose}
    >
      <FormField label={t("above")} help={t("help")} error={saving.fields.above}>
        {(wiring) => (
          <Input
            {...wiring}
            type="number"
            min={0}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
