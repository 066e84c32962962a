"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { MomentField } from "#components/settings/parts/moment-field.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input } from "#components/ui/input.tsx";
import { keys } from "#lib/client/keys.ts";
import { importPeople } from "#lib/client/mutations/import-people.ts";
import type { List } from "#lib/contract/list.ts";

/** Brings a file of people onto a list, with how they agreed. */
export function ImportDialog({ list, onClose }: { list: List; onClose: () => void }) {
  const t = useTranslations("lists.importing");
  const saving = useSaving();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [proof, setProof] = useState("");
  const [givenAt, setGivenAt] = useState<Date | null>(() => new Date());
  const [addressColumn, setColumn] = useState("");
  const { fields } = saving;
  const submit = async () => {
    if (file === null || givenAt === null) return;
    await importPeople(list.id, file, { proof, givenAt: givenAt.toISOString(), addressColumn });
    await client.invalidateQueries({ queryKey: keys.subscriberLists });
  };
  return (
    <FormDialog
      title={t("title", { list: list.name })}
      action={t("action")}
      saving={saving}
      disabled={file === null || proof.trim() === "" || givenAt === null}
      submit={submit}
      onClose={onClose}
    >
      <FormField label={t("file")} help={t("fileHelp")} error={fields.file}>
        {(wiring) => (
          <input
            {...wiring}
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            className="w-full text-sm"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        )}
      </FormField>
      <FormField label={t("proof")} help={t("proofHelp")} error={fields.proof}>
        {(wiring) => (
          <Input
            {...wiring}
            value={proof}
            maxLength={200}
            onChange={(event) => setProof(event.target.value)}
          />
        )}
      </FormField>
      <MomentField
        label={t("givenAt")}
        help={t("givenAtHelp")}
        error={fields.givenAt}
        at={givenAt}
        onAt={setGivenAt}
      />
      <FormField label={t("column")} help={t("columnHelp")} error={fields.addressColumn}>
        {(wiring) => (
          <Input
            {...wiring}
            value={addressColumn}
            maxLength={100}
            onChange={(event) => setColumn(event.target.value)}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
