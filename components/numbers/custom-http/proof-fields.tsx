"use client";
import { useTranslations } from "use-intl";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import type { PartProps } from "./draft.ts";
import { Pairs } from "./group.tsx";
import { ChoiceField, TextField } from "./text-field.tsx";

type Proof = CustomHttpInput["proof"];

/** How the gateway proves that a call is its own. */
export function ProofFields({ value, onChange, errors }: PartProps<Proof>) {
  const t = useTranslations("customHttp.proof");
  const choose = (kind: Proof["kind"]) => {
    const kept = value.kind === "none" ? { header: "Authorization", secret: "" } : value;
    const { header, secret } = kept;
    onChange(kind === "none" ? { kind } : { kind, header, secret });
  };
  return (
    <>
      <ChoiceField
        label={t("kind")}
        value={value.kind}
        onChange={choose}
        choices={[
          ["header", t("header")],
          ["hmac", t("hmac")],
          ["none", t("none")],
        ]}
      />
      {value.kind === "none" ? null : (
        <Pairs>
          <TextField
            label={t("headerName")}
            value={value.header}
            onChange={(header) => onChange({ ...value, header })}
            error={errors["credentials.proof.header"]}
          />
          <TextField
            label={t("secret")}
            kind="secret"
            value={value.secret}
            onChange={(secret) => onChange({ ...value, secret })}
            error={errors["credentials.proof.secret"]}
          />
        </Pairs>
      )}
      {value.kind === "hmac" ? (
        <>
          <Pairs>
            <ChoiceField
              label={t("algorithm")}
              value={value.algorithm ?? "sha256"}
              onChange={(algorithm) => onChange({ ...value, algorithm })}
              choices={[
                ["sha256", "SHA-256"],
                ["sha512", "SHA-512"],
                ["sha1", "SHA-1"],
              ]}
            />
            <ChoiceField
              label={t("encoding")}
              value={value.encoding ?? "hex"}
              onChange={(encoding) => onChange({ ...value, encoding })}
              choices={[
                ["hex", "Hex"],
                ["base64", "Base64"],
              ]}
            />
          </Pairs>
          <TextField
            label={t("prefix")}
            value={value.prefix}
            onChange={(prefix) => onChange({ ...value, prefix })}
          />
          <TextField
            label={t("signed")}
            help={t.raw("signedHelp") as string}
            value={value.signed ?? "{body}"}
            onChange={(signed) => onChange({ ...value, signed })}
            error={errors["credentials.proof.signed"]}
          />
        </>
      ) : null}
    </>
  );
}
