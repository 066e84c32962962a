"use client";
import { useTranslations } from "use-intl";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import type { PartProps } from "./draft.ts";
import { ChoiceField, TextField } from "./text-field.tsx";

const paths = ["list", "id", "from", "to", "text", "media", "sentAt"] as const;

/** Where a text's fields stand in the gateway's calls. */
export function TextsFields({ value, onChange, errors }: PartProps<CustomHttpInput["texts"]>) {
  const t = useTranslations("customHttp.texts");
  const written = value as Record<string, unknown>;
  return (
    <>
      <ChoiceField
        label={t("format")}
        help={t("pathHelp")}
        value={value.format}
        onChange={(format) => onChange({ ...value, format })}
        choices={[
          ["json", t("json")],
          ["form", t("form")],
          ["query", t("query")],
        ]}
      />
      {paths.map((name) => (
        <TextField
          key={name}
          label={t(name)}
          value={typeof written[name] === "string" ? written[name] : ""}
          onChange={(path) => onChange({ ...value, [name]: path })}
          error={errors[`credentials.texts.${name}`]}
        />
      ))}
    </>
  );
}
