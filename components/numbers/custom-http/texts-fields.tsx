"use client";
import { useTranslations } from "use-intl";
import { Check } from "#components/settings/parts/check.tsx";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import type { PartProps } from "./draft.ts";
import { FormatField } from "./format-field.tsx";
import { More, Pairs } from "./group.tsx";
import { TextField } from "./text-field.tsx";

type Texts = CustomHttpInput["texts"];
type Joined = NonNullable<Texts["part"]>;

const first = ["from", "to", "text", "id"] as const;
const more = ["sentAt", "media", "list"] as const;
const joined = ["reference", "number", "total"] as const;

/** Where a text's fields stand in the gateway's calls. */
export function TextsFields({ value, onChange, errors }: PartProps<Texts>) {
  const t = useTranslations("customHttp.texts");
  const field = (name: (typeof first | typeof more)[number]) => (
    <TextField
      key={name}
      label={t(name)}
      value={textOf(value[name])}
      onChange={(path) => onChange({ ...value, [name]: path })}
      error={errors[`credentials.texts.${name}`]}
    />
  );
  return (
    <>
      <FormatField
        label={t("format")}
        value={value.format}
        onChange={(format) => onChange({ ...value, format })}
      />
      <Pairs>{first.map(field)}</Pairs>
      <More title={t("more")} errors={errors} of={[...more, "part"].map((one) => `credentials.texts.${one}`)}>
        <Pairs>{more.map(field)}</Pairs>
        <p className="mb-2 text-xs text-text-muted">{t("partHelp")}</p>
        <Pairs>
          {joined.map((name) => (
            <TextField
              key={name}
              label={t(`part.${name}`)}
              value={value.part?.[name]}
              onChange={(path) => onChange({ ...value, part: partWith(value.part, name, path) })}
              error={errors[`credentials.texts.part.${name}`]}
            />
          ))}
        </Pairs>
        <Check
          checked={value.addPlus ?? true}
          onChange={({ target: { checked } }) => onChange({ ...value, addPlus: checked })}
        >
          {t("addPlus")}
        </Check>
      </More>
    </>
  );
}

/** Texts come whole where none of the three is given. */
function partWith(part: Texts["part"], name: keyof Joined, path: string): Texts["part"] {
  const next = { reference: "", number: "", total: "", ...part, [name]: path };
  return joined.every((one) => next[one] === "") ? undefined : next;
}

function textOf(path: unknown): string {
  return typeof path === "string" ? path : "";
}
