"use client";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import type { Broadcast } from "#lib/contract/broadcast.ts";
import { AudienceFields, type AudienceInput } from "./audience-fields.tsx";

/** Begins a broadcast: what it is called, whom it is for, which number it comes from. */
export function NewBroadcastDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("broadcasts.form");
  const router = useRouter();
  const saving = useSaving();
  const change = useDirectoryChange("broadcasts");
  const numbers = useQuery(numbersQuery()).data ?? [];
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<Partial<AudienceInput>>({});
  const first = numbers.find(({ status }) => status !== "retired")?.id ?? "";
  const audience = { numberId: first, listId: null, filter: everyone, ...chosen };
  return (
    <FormDialog
      title={t("title")}
      action={t("make")}
      saving={saving}
      disabled={name.trim() === "" || audience.numberId === ""}
      submit={async () => {
        const { id } = await change<Broadcast>("POST", "/broadcasts", { name, ...audience });
        router.push(`/broadcasts/${id}`);
      }}
      onClose={onClose}
    >
      <FormField label={t("name")} help={t("nameHelp")} error={saving.fields.name}>
        {(wiring) => (
          <Input {...wiring} value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        )}
      </FormField>
      <AudienceFields
        audience={audience}
        errors={saving.fields}
        onChange={(part) => setChosen({ ...chosen, ...part })}
      />
    </FormDialog>
  );
}

const everyone = { tagId: null, wroteWithinDays: null };
