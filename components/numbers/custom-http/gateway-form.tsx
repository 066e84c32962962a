"use client";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import { customHttp } from "#lib/i18n/en/custom-http.ts";
import { delivery } from "#lib/i18n/en/delivery.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { AcknowledgementFields } from "./acknowledgement-fields.tsx";
import type { PartProps } from "./draft.ts";
import { Group, More } from "./group.tsx";
import { PreviewCall } from "./preview-call.tsx";
import { PreviewTexts } from "./preview-texts.tsx";
import { ProofFields } from "./proof-fields.tsx";
import { ReportFields } from "./report-fields.tsx";
import { SendFields } from "./send-fields.tsx";
import { TextsFields } from "./texts-fields.tsx";

const words = { customHttp, delivery };

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
  const { proof, texts, acknowledgement, send, reports } = value;
  const set = (part: Partial<CustomHttpInput>) => onChange({ ...value, ...part });
  const form = useRef<HTMLDivElement>(null);
  // The form is long: whoever asked to add it at its foot is taken to what is wrong.
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  return (
    <div ref={form}>
      <Group title={t("proof.title")} help={t("proof.help")}>
        <ProofFields value={proof} onChange={(changed) => set({ proof: changed })} errors={errors} />
        <More title={t("acknowledgement.title")} errors={errors} of={["credentials.acknowledgement"]}>
          <AcknowledgementFields
            value={acknowledgement}
            onChange={(changed) => set({ acknowledgement: changed })}
            errors={errors}
          />
        </More>
      </Group>
      <Group title={t("texts.title")} help={t("texts.pathHelp")}>
        <TextsFields value={texts} onChange={(changed) => set({ texts: changed })} errors={errors} />
        <PreviewTexts texts={texts} />
      </Group>
      <Group title={t("send.title")}>
        <SendFields value={send} onChange={(changed) => set({ send: changed })} errors={errors} />
        <PreviewCall send={send} />
      </Group>
      <Group title={t("reports.title")}>
        <ReportFields value={reports} onChange={(changed) => set({ reports: changed })} errors={errors} />
      </Group>
    </div>
  );
}
