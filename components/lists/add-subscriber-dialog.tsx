"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { MomentField } from "#components/settings/parts/moment-field.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { List } from "#lib/contract/list.ts";

/** Puts one person on a list by hand, with how they agreed. */
export function AddSubscriberDialog({ list, onClose }: { list: List; onClose: () => void }) {
  const t = useTranslations("lists.addOne");
  const saving = useSaving();
  const change = useDirectoryChange("lists");
  const [to, setTo] = useState("");
  const [name, setName] = useState("");
  const [source, setSource] = useState("");
  const [givenAt, setGivenAt] = useState<Date | null>(null);
  const submit = () =>
    change("POST", `/lists/${list.id}/subscribers`, {
      to,
      source,
      ...(name.trim() !== "" && { name }),
      ...(givenAt !== null && { givenAt: givenAt.toISOString() }),
    });
  return (
    <FormDialog
      title={t("title", { list: list.name })}
      action={t("action")}
      saving={saving}
      disabled={to.trim() === "" || source.trim() === ""}
      submit={submit}
      onClose={onClose}
    >
      <FormField label={t("phone")} error={saving.fields.to}>
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
      <FormField label={t("name")} error={saving.fields.name}>
        {(wiring) => (
          <Input {...wiring} value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
        )}
      </FormField>
      <FormField label={t("source")} help={t("sourceHelp")} error={saving.fields.source}>
        {(wiring) => (
          <Input
            {...wiring}
            value={source}
            maxLength={200}
            onChange={(event) => setSource(event.target.value)}
          />
        )}
      </FormField>
      <MomentField
        label={t("givenAt")}
        help={t("givenAtHelp")}
        error={saving.fields.givenAt}
        at={givenAt}
        onAt={setGivenAt}
      />
    </FormDialog>
  );
}
