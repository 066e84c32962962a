"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { api } from "#lib/client/api.ts";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import { retentionQuery } from "#lib/client/queries/privacy.ts";
import { type Retention, retentionKinds, type RetentionRule } from "#lib/contract/privacy.ts";
import { FormDialog } from "../parts/form-dialog.tsx";
import { Select } from "../parts/select.tsx";
import { useSaving } from "../parts/use-saving.ts";

type Row = Omit<RetentionRule, "days"> & { key: number; days: string };
type Props = { rules: readonly RetentionRule[]; onClose: () => void };

/** The rules of how long what is kept, line by line; what they empty the next night, nothing brings back. */
export function RetentionDialog({ rules, onClose }: Props) {
  const t = useTranslations("privacy.retention");
  const client = useQueryClient();
  const saving = useSaving();
  const [rows, setRows] = useState<Row[]>(() =>
    rules.map((rule, key) => ({ ...rule, key, days: String(rule.days) })),
  );
  const submit = async () => {
    const wanted = rows.map(({ numberId, kind, days }) => ({ numberId, kind, days: daysOf(days) }));
    const saved = await api<Retention>("PUT", "/retention", { body: { rules: wanted } });
    client.setQueryData(retentionQuery().queryKey, saved);
  };
  const add = () =>
    setRows([
      ...rows,
      { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, numberId: null, kind: "texts", days: "" },
    ]);
  const change = (key: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <FormDialog
      title={t("dialog")}
      description={t("warning")}
      action={t("save")}
      saving={saving}
      submit={submit}
      onClose={onClose}
    >
      {rows.map((row, at) => (
        <RuleRow
          key={row.key}
          row={row}
          problem={saving.fields[`rules.${at}.days`]}
          onChange={(part) => change(row.key, part)}
          onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      <Button look="soft" onClick={add}>
        <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("add")}
      </Button>
    </FormDialog>
  );
}

type RowProps = {
  row: Row;
  problem: string | undefined;
  onChange: (part: Partial<Row>) => void;
  onRemove: () => void;
};

function RuleRow({ row: { numberId, kind, days }, problem, onChange, onRemove }: RowProps) {
  const t = useTranslations("privacy.retention");
  const { data: numbers = [] } = useQuery(numbersQuery());
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2">
      <Select
        aria-label={t("number")}
        className="w-auto!"
        value={numberId ?? ""}
        onChange={(event) => onChange({ numberId: event.currentTarget.value || null })}
      >
        <option value="">{t("allNumbers")}</option>
        {numbers.map(({ id, addressText }) => (
          <option key={id} value={id}>
            {addressText}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t("what")}
        className="w-auto!"
        value={kind}
        onChange={({ currentTarget: { value } }) =>
          retentionKinds.filter((one) => one === value).forEach((one) => onChange({ kind: one }))
        }
      >
        {retentionKinds.map((one) => (
          <option key={one} value={one}>
            {t(`kind.${one}`)}
          </option>
        ))}
      </Select>
      <Input
        aria-label={t("days")}
        inputMode="numeric"
        className="w-20!"
        value={days}
        onChange={(event) => onChange({ days: event.currentTarget.value })}
      />
      <span>{t("daysAfter")}</span>
      <IconButton icon={X} label={t("remove")} onClick={onRemove} />
      {problem === undefined ? null : (
        <p role="alert" className="basis-full text-xs text-danger-text">
          {problem}
        </p>
      )}
    </div>
  );
}

// What is no number goes to the server as it is, which says so.
function daysOf(text: string): number | string {
  const days = Number(text);
  return text.trim() === "" || Number.isNaN(days) ? text : days;
}
