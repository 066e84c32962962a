"use client";
import { useTranslations } from "use-intl";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import type { PartProps } from "./draft.ts";
import { More, Pairs } from "./group.tsx";
import { TextField } from "./text-field.tsx";
import { WordsField } from "./words-field.tsx";

type Answer = NonNullable<CustomHttpInput["send"]["answer"]>;

const usual = { accepted: ["2xx"], refused: ["4xx"], retryable: ["429"] };
const lists = ["accepted", "refused", "retryable"] as const;

/** What the answer to a call means. */
export function AnswerFields({ value, onChange, errors }: PartProps<Answer>) {
  const t = useTranslations("customHttp.answer");
  const errorOf = (name: string) =>
    Object.entries(errors).find(([path]) => `${path}.`.startsWith(`credentials.send.answer.${name}.`))?.[1];
  const { success } = value;
  const folded = [...lists, "success", "code"].map((name) => `credentials.send.answer.${name}`);
  return (
    <>
      <TextField
        label={t("id")}
        help={t("idHelp", { reportUrl: "{{reportUrl}}" })}
        value={typeof value.id === "string" ? value.id : ""}
        onChange={(id) => onChange({ ...value, id })}
        error={errorOf("id")}
      />
      <More title={t("more")} errors={errors} of={folded}>
        <Pairs>
          {lists.map((name) => (
            <WordsField
              key={name}
              label={t(name)}
              items={value[name] ?? usual[name]}
              onChange={(statuses) => onChange({ ...value, [name]: statuses })}
              error={errorOf(name)}
            />
          ))}
          <TextField
            label={t("code")}
            value={typeof value.code === "string" ? value.code : ""}
            onChange={(code) => onChange({ ...value, code })}
            error={errorOf("code")}
          />
        </Pairs>
        <p className="mb-2 text-xs text-text-muted">{t("help")}</p>
        <Pairs>
          <TextField
            label={t("successPath")}
            value={success?.path}
            onChange={(path) => onChange({ ...value, success: successOf(path, success?.values ?? []) })}
            error={errorOf("success.path")}
          />
          <WordsField
            label={t("successValues")}
            items={success?.values ?? []}
            onChange={(values) => onChange({ ...value, success: successOf(success?.path ?? "", values) })}
            error={errorOf("success.values")}
          />
        </Pairs>
      </More>
    </>
  );
}

/** No rule where neither half of it is given. */
function successOf(path: string, values: string[]): Answer["success"] {
  return path === "" && values.length === 0 ? undefined : { path, values };
}
