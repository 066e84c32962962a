"use client";
import { useTranslations } from "use-intl";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import { customHttp } from "#lib/i18n/en/custom-http.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import type { PartProps } from "./draft.ts";
import { PreviewTexts } from "./preview-texts.tsx";
import { ProofFields } from "./proof-fields.tsx";
import { ReportFields } from "./report-fields.tsx";
import { SendFields } from "./send-fields.tsx";
import { TextsFields } from "./texts-fields.tsx";

const words = { customHttp };

/** The form in which an admin describes a gateway, with what it would make of a sample. */
export function GatewayForm(props: PartProps<CustomHttpInput>) {
  return (
    <MoreWords words={words}>
      <Parts {...props} />
    </MoreWords>
  );
}

function Parts({ value, onChange, errors }: PartProps<CustomHttpInput>) {
  const t = useTranslations("customHttp");
  return (
    <>
      <h3 className="mb-2 font-semibold">{t("proof.title")}</h3>
      <ProofFields value={value.proof} onChange={(proof) => onChange({ ...value, proof })} errors={errors} />
      <h3 className="mb-2 font-semibold">{t("texts.title")}</h3>
      <TextsFields value={value.texts} onChange={(texts) => onChange({ ...value, texts })} errors={errors} />
      <PreviewTexts texts={value.texts} />
      <h3 className="mb-2 font-semibold">{t("send.title")}</h3>
      <SendFields value={value.send} onChange={(send) => onChange({ ...value, send })} errors={errors} />
      <h3 className="mb-2 font-semibold">{t("reports.title")}</h3>
      <ReportFields
        value={value.reports}
        onChange={(reports) => onChange({ ...value, reports })}
        errors={errors}
      />
    </>
  );
}
