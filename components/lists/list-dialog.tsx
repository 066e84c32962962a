"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "#components/settings/parts/form-dialog.tsx";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Input, Textarea } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import type { List, ListInput } from "#lib/contract/list.ts";

type Props = { list?: List; onClose: () => void };

/** Makes a list, or changes the one given. */
export function ListDialog({ list, onClose }: Props) {
  const t = useTranslations("lists.form");
  const common = useTranslations("common");
  const saving = useSaving();
  const change = useDirectoryChange("lists");
  const numbers = useQuery(numbersQuery()).data ?? [];
  const [input, setInput] = useState<ListInput>(list ?? blank);
  const put = (part: Partial<ListInput>) => setInput({ ...input, ...part });
  const { name, description, purpose, optIn, numberId, wording } = input;
  const body = { name, description, purpose, optIn, numberId, wording };
  return (
    <FormDialog
      title={list === undefined ? t("addTitle") : t("editTitle", { name: list.name })}
      action={list === undefined ? t("make") : common("save")}
      saving={saving}
      disabled={name.trim() === ""}
      submit={() =>
        list === undefined ? change("POST", "/lists", body) : change("PATCH", `/lists/${list.id}`, body)
      }
      onClose={onClose}
    >
      <FormField label={t("name")} help={t("nameHelp")} error={saving.fields.name}>
        {(wiring) => (
          <Input
            {...wiring}
            value={name}
            maxLength={60}
            onChange={(event) => put({ name: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={t("description")} error={saving.fields.description}>
        {(wiring) => (
          <Input
            {...wiring}
            value={description}
            maxLength={200}
            onChange={(event) => put({ description: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={t("purpose")} help={t("purposeHelp")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={purpose}
            onChange={(event) => put({ purpose: event.target.value as ListInput["purpose"] })}
          >
            <Purposes />
          </Select>
        )}
      </FormField>
      <FormField label={t("optIn")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={optIn}
            onChange={(event) => put({ optIn: event.target.value as ListInput["optIn"] })}
          >
            <option value="single">{t("single")}</option>
            <option value="double">{t("double")}</option>
          </Select>
        )}
      </FormField>
      <FormField label={t("number")} error={saving.fields.numberId}>
        {(wiring) => (
          <Select
            {...wiring}
            value={numberId ?? ""}
            onChange={(event) => put({ numberId: event.target.value || null })}
          >
            <option value="">{t("anyNumber")}</option>
            {numbers.map((number) => (
              <option key={number.id} value={number.id}>
                {number.addressText}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField label={t("wording")} help={t("wordingHelp")} error={saving.fields.wording}>
        {(wiring) => (
          <Textarea
            {...wiring}
            rows={3}
            value={wording}
            maxLength={600}
            onChange={(event) => put({ wording: event.target.value })}
          />
        )}
      </FormField>
    </FormDialog>
  );
}

const blank: ListInput = {
  name: "",
  description: "",
  purpose: "marketing",
  optIn: "single",
  numberId: null,
  wording: "",
};

function Purposes() {
  const t = useTranslations("lists.purpose");
  return (["marketing", "service"] as const).map((purpose) => (
    <option key={purpose} value={purpose}>
      {t(purpose)}
    </option>
  ));
}
