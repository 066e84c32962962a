"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import { PreviewBox } from "./preview-box.tsx";
import { AreaField } from "./text-field.tsx";
import { sampleOf, usePreview } from "./use-preview.ts";

/** What a pasted report would be read as, as the mapping is now. */
export function PreviewReports({ reports }: { reports: NonNullable<CustomHttpInput["reports"]> }) {
  const t = useTranslations("customHttp");
  const delivery = useTranslations("delivery.reason");
  const [given, setGiven] = useState("");
  const { found, problem } = usePreview(
    given.trim() === "" ? null : { kind: "reports", reports, sample: sampleOf(reports.format, given) },
  );
  return (
    <>
      <AreaField label={t("preview.report")} value={given} onChange={setGiven} />
      <PreviewBox hint={t("preview.noReport")} problem={problem}>
        {found?.reports?.map(({ id, reference, status, reason, code }, index) => (
          <p key={index}>
            {t("preview.read", {
              id: id ?? reference ?? "–",
              status: t(`reports.became.${status as "unknown"}`),
              reason: reason === null ? "none" : delivery(`${reason}.what`),
              code: code ?? "none",
            })}
          </p>
        )) ?? null}
      </PreviewBox>
    </>
  );
}
