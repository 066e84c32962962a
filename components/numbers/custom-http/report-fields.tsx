"use client";
import { useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import type { PartProps } from "./draft.ts";
import { LinesField, splitLine, TextField } from "./text-field.tsx";

type Reports = NonNullable<CustomHttpInput["reports"]>;
type Meaning = Reports["meanings"][number];

const firstReports: Reports = {
  format: "json",
  id: "id",
  status: "status",
  meanings: [
    { value: "delivered", status: "delivered" },
    { value: "failed", status: "undelivered" },
  ],
};

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
      {value ? (
        <>
          {(["id", "status", "code"] as const).map((name) => (
            <TextField
              key={name}
              label={t(name)}
              value={typeof value[name] === "string" ? value[name] : ""}
              onChange={(path) => onChange({ ...value, [name]: path })}
              error={errors[`credentials.reports.${name}`]}
            />
          ))}
          <LinesField
            label={t("meanings")}
            help={t("meaningsHelp")}
            items={value.meanings}
            write={(one) => `${one.value} = ${one.status}`}
            read={(line): Meaning | null => {
              const [word, status] = splitLine(line, "=") ?? [];
              return word === undefined || status === undefined
                ? null
                : { value: word, status: status as Meaning["status"] };
            }}
            onChange={(meanings) => onChange({ ...value, meanings })}
            error={errors["credentials.reports.meanings"] ?? errors["credentials.reports.meanings.0.status"]}
          />
        </>
      ) : null}
    </>
  );
}
