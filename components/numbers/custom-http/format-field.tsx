"use client";
import { useTranslations } from "use-intl";
import type { PayloadFormat } from "#lib/contract/custom-http.ts";
import { ChoiceField } from "./text-field.tsx";

type Props = { label: string; value: PayloadFormat; onChange: (format: PayloadFormat) => void };

/** Where the fields of a call of the gateway's stand. */
export function FormatField(props: Props) {
  const t = useTranslations("customHttp.format");
  return (
    <ChoiceField
      {...props}
      choices={[
        ["json", t("json")],
        ["form", t("form")],
        ["query", t("query")],
      ]}
    />
  );
}
