"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { providersQuery } from "#lib/client/queries/provisioning.ts";
import type { ProviderAccount } from "#lib/contract/provider-account.ts";
import { rateOf, rateText } from "../parts/rate.ts";

/** How many calls a second an account may make. */
export function LimitsDialog({ account, onClose }: { account: ProviderAccount; onClose: () => void }) {
  const t = useTranslations("numbers.detail");
  const common = useTranslations("common");
  const offer = useQuery(providersQuery()).data?.find(({ name }) => name === account.provider);
  const saving = useSaving();
  const send = useDirectoryChange("numbers");
  const [calls, setCalls] = useState(rateText(account.callsPerSecond));
  return (
    <FormDialog
      title={t("limitsTitle", { account: account.name })}
      action={common("save")}
      saving={saving}
      submit={() => send("PATCH", `/provider-accounts/${account.id}`, { callsPerSecond: rateOf(calls) })}
      onClose={onClose}
    >
      <FormField
        label={t("calls")}
        help={t("callsHelp", { provider: offer?.title ?? account.provider })}
        error={saving.fields.callsPerSecond}
      >
        {(wiring) => (
          <Input
            {...wiring}
            inputMode="decimal"
            className="w-28!"
            value={calls}
            onChange={(event) => setCalls(event.target.value)}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
