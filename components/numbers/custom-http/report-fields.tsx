"use client";
import { useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import type { PartProps } from "./draft.ts";
import { FormatField } from "./format-field.tsx";
import { More, Pairs } from "./group.tsx";
import { MeaningRows } from "./meaning-rows.tsx";
import { PreviewReports } from "./preview-reports.tsx";
import { TextField } from "./text-field.tsx";

type Reports = NonNullable<CustomHttpInput["reports"]>;

const firstReports: Reports = {
  format: "json",
  id: "id",
  status: "status",
  meanings: [
    { value: "delivered", status: "delivered" },
    { value: "failed", status: "undelivered" },
  ],
};
const first = ["id", "status"] as const;
const more = ["code", "reference", "list"] as const;

/** What the gateway's delivery reports say. */
export function ReportFields({ value, onChange, errors }: PartProps<CustomHttpInput["reports"]>) {
  const t = useTranslations("customHttp.reports");
  return (
    <>
      <Check
        checked={value !== undefined}
        onChange={(event) => onChange(event.target.checked ? firstReports : undefined)}
      >
        {t("has")}
      </Check>
      {value ? <Given value={value} onChange={onChange} errors={errors} /> : null}
    </>
  );
}

function Given({ value, onChange, errors }: PartProps<Reports>) {
  const t = useTranslations("customHttp.reports");
  const field = (name: (typeof first | typeof more)[number]) => (
    <TextField
      key={name}
      label={t(name)}
      value={typeof value[name] === "string" ? value[name] : ""}
      onChange={(path) => onChange({ ...value, [name]: path })}
      error={errors[`credentials.reports.${name}`]}
    />
  );
  return (
    <div className="pt-2">
      <FormatField
        label={t("format")}
        value={value.format}
        onChange={(format) => onChange({ ...value, format })}
      />
      <Pairs>{first.map(field)}</Pairs>
      <MeaningRows
        value={value.meanings}
        onChange={(meanings) => onChange({ ...value, meanings })}
        errors={errors}
      />
      <More title={t("more")} errors={errors} of={more.map((name) => `credentials.reports.${name}`)}>
        <Pairs>{more.map(field)}</Pairs>
      </More>
      <PreviewReports reports={value} />
    </div>
  );
}
