"use client";
import { useTranslations } from "use-intl";
import { type CustomHttpInput, sendFields } from "#lib/contract/custom-http.ts";
import { AnswerFields } from "./answer-fields.tsx";
import type { PartProps } from "./draft.ts";
import { AreaField, ChoiceField, LinesField, splitLine, TextField } from "./text-field.tsx";

type Send = CustomHttpInput["send"];
type Body = NonNullable<Send["body"]>;

const firstBody: Record<Body["kind"], Body> = {
  json: { kind: "json", template: '{"to": "{{to}}", "text": "{{text}}"}' },
  form: {
    kind: "form",
    fields: [
      { name: "to", value: "{{to}}" },
      { name: "text", value: "{{text}}" },
    ],
  },
  none: { kind: "none" },
};

/** What is called to send a text, and what the answer means. */
export function SendFields({ value, onChange, errors }: PartProps<Send>) {
  const t = useTranslations("customHttp.send");
  const { body = firstBody.none, answer = {} } = value;
  const errorOf = (path: string) => errors[`credentials.send.${path}`];
  return (
    <>
      <TextField
        label={t("url")}
        value={value.url}
        onChange={(url) => onChange({ ...value, url })}
        error={errorOf("url")}
      />
      <ChoiceField
        label={t("method")}
        value={value.method ?? "POST"}
        onChange={(method) =>
          onChange({ ...value, method, ...(method === "GET" ? { body: firstBody.none } : {}) })
        }
        choices={[
          ["POST", "POST"],
          ["PUT", "PUT"],
          ["GET", "GET"],
        ]}
      />
      <LinesField
        label={t("headers")}
        rows={2}
        help={t("headersHelp")}
        items={value.headers ?? []}
        write={({ name, value: held }) => `${name}: ${held}`}
        read={(line) => {
          const [name, held] = splitLine(line, ":") ?? [];
          return name === undefined || held === undefined ? null : { name, value: held };
        }}
        onChange={(headers) => onChange({ ...value, headers })}
        error={errorOf("headers.0.name") ?? errorOf("headers.0.value")}
      />
      <ChoiceField
        label={t("body")}
        help={t("knows", { fields: sendFields.map((name) => `{{${name}}}`).join(" ") })}
        value={body.kind}
        onChange={(kind) => onChange({ ...value, body: firstBody[kind] })}
        choices={[
          ["json", t("jsonBody")],
          ["form", t("formBody")],
          ["none", t("noBody")],
        ]}
        error={errorOf("body")}
      />
      {body.kind === "json" ? (
        <AreaField
          label={t("template", { fields: "{{…}}" })}
          value={body.template}
          onChange={(template) => onChange({ ...value, body: { kind: "json", template } })}
          error={errorOf("body.template")}
        />
      ) : null}
      {body.kind === "form" ? (
        <LinesField
          label={t("fields")}
          help={t("fieldsHelp")}
          items={body.fields}
          write={({ name, value: held }) => `${name}=${held}`}
          read={(line) => {
            const [name, held] = splitLine(line, "=") ?? [];
            return name === undefined || held === undefined ? null : { name, value: held };
          }}
          onChange={(fields) => onChange({ ...value, body: { kind: "form", fields } })}
          error={errorOf("body.fields")}
        />
      ) : null}
      <h4 className="mb-2 font-medium">{t("answer")}</h4>
      <AnswerFields
        value={answer}
        onChange={(changed) => onChange({ ...value, answer: changed })}
        errors={errors}
      />
    </>
  );
}
