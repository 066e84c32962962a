"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { accountsQuery } from "#lib/client/queries/provisioning.ts";
import type { Number } from "#lib/contract/number.ts";
import { AccountChoice } from "./account-choice.tsx";
import { AccountForm } from "./account-form.tsx";
import type { Draft } from "./draft.ts";
import { NumberChoice } from "./number-choice.tsx";
import { StepBody } from "./step-body.tsx";

type Props = {
  draft: Draft;
  change: (more: Partial<Draft>) => void;
  onNext: () => void;
  onBack: () => void;
};

/** Who carries the number, and which it is. Going on takes it into service. */
export function ConnectionStep({ draft, change, onNext, onBack }: Props) {
  const t = useTranslations("numbers");
  const settings = useTranslations("settings");
  const accounts = useQuery(accountsQuery()).data;
  const [isNew, setNew] = useState(false);
  const saving = useSaving();
  const send = useDirectoryChange("numbers", "teams");
  const { kind, country, accountId, address, label, prefix } = draft;
  const account = accounts?.find(({ id }) => id === accountId);
  const add = async () => {
    const body = { kind, country, address, label, accountId, keywordPrefix: prefix === "" ? null : prefix };
    const isSaved = await saving.save(async () => {
      const { id } = await send<Number>("POST", "/numbers", body);
      change({ numberId: id });
    });
    if (isSaved) onNext();
  };
  const asksAccount = isNew || accounts?.length === 0;
  return (
    <StepBody
      onNext={() => void add()}
      onBack={onBack}
      busy={saving.busy ? settings("working") : undefined}
      disabled={account === undefined || asksAccount || address.trim() === ""}
      problem={saving.problem ?? saving.fields.accountId ?? saving.fields.country ?? null}
    >
      <AccountChoice
        accounts={accounts ?? []}
        chosen={asksAccount ? "new" : accountId}
        onChoose={(id) => {
          setNew(id === "new");
          change({ accountId: id === "new" ? null : id, address: "" });
        }}
      />
      {asksAccount ? (
        <AccountForm
          onAdded={({ id }) => {
            setNew(false);
            change({ accountId: id });
          }}
        />
      ) : account === undefined ? null : (
        <>
          <NumberChoice
            account={account}
            draft={draft}
            onChoose={(address) => change({ address })}
            error={saving.fields.address}
          />
          {kind === "short-code" ? (
            <FormField label={t("prefix")} help={t("prefixHelp")} error={saving.fields.keywordPrefix}>
              {(wiring) => (
                <Input
                  {...wiring}
                  value={prefix}
                  maxLength={40}
                  onChange={(event) => change({ prefix: event.target.value })}
                />
              )}
            </FormField>
          ) : null}
          <FormField label={t("label")} help={t("labelHelp")} error={saving.fields.label}>
            {(wiring) => (
              <Input
                {...wiring}
                value={label}
                maxLength={60}
                onChange={(event) => change({ label: event.target.value })}
              />
            )}
          </FormField>
        </>
      )}
    </StepBody>
  );
}
