"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import { PreviewBox } from "./preview-box.tsx";
import { AreaField } from "./text-field.tsx";
import { sampleOf, usePreview } from "./use-preview.ts";

/** What would be stored of a sample that the admin pastes, as the mapping is now. */
export function PreviewTexts({ texts }: { texts: CustomHttpInput["texts"] }) {
  const t = useTranslations("customHttp.preview");
  const [given, setGiven] = useState("");
  const { found, problem } = usePreview(
    given.trim() === "" ? null : { kind: "texts", texts, sample: sampleOf(texts.format, given) },
  );
  return (
    <>
      <AreaField label={t("sample")} value={given} onChange={setGiven} />
      <PreviewBox hint={t("nothing")} problem={problem}>
        {found?.texts?.map(({ id, from, to, text, part, media }, index) => (
          <p key={index}>{t("text", { id, from, to, text, part: part ?? "none", files: media.length })}</p>
        )) ?? null}
      </PreviewBox>
    </>
  );
}
