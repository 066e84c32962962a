"use client";
import { useTranslations } from "use-intl";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import type { PartProps } from "./draft.ts";
import { Pairs } from "./group.tsx";
import { AreaField, TextField } from "./text-field.tsx";

/** The answer that the gateway takes for "stored". */
export function AcknowledgementFields({
  value = {},
  onChange,
  errors,
}: PartProps<CustomHttpInput["acknowledgement"]>) {
  const t = useTranslations("customHttp.acknowledgement");
  const errorOf = (name: string) => errors[`credentials.acknowledgement.${name}`];
  const { status = 200, contentType = "application/json", body } = value;
  return (
    <>
      <Pairs>
        <TextField
          label={t("status")}
          value={status === 0 ? "" : String(status)}
          onChange={(given) => onChange({ ...value, status: Number(given.replace(/\D/g, "").slice(0, 3)) })}
          error={errorOf("status")}
        />
        <TextField
          label={t("contentType")}
          value={contentType}
          onChange={(given) => onChange({ ...value, contentType: given })}
          error={errorOf("contentType")}
        />
      </Pairs>
      <AreaField
        label={t("body")}
        rows={2}
        value={body ?? ""}
        onChange={(given) => onChange({ ...value, body: given })}
        error={errorOf("body")}
      />
    </>
  );
}
