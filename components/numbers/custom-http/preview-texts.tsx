"use client";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { api } from "#lib/client/api.ts";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import type { Preview } from "#lib/contract/custom-http-preview.ts";
import { AreaField } from "./text-field.tsx";

/** What would be stored of a sample that the admin pastes, as the mapping is now. */
export function PreviewTexts({ texts }: { texts: CustomHttpInput["texts"] }) {
  const t = useTranslations("customHttp.preview");
  const [given, setGiven] = useState("");
  const tried = { texts, given: useDeferredValue(given) };
  const { data, error } = useQuery({
    queryKey: ["custom-http-preview", tried],
    queryFn: () => api<Preview>("POST", "/provider-accounts/custom-http/preview", { body: bodyOf(tried) }),
    enabled: tried.given.trim() !== "",
    retry: false,
  });
  return (
    <>
      <AreaField label={t("sample")} value={given} onChange={setGiven} />
      <div role="status" className="mb-3.5 rounded-control bg-surface-sunken px-2.5 py-2 text-xs">
        {given.trim() === "" ? <p className="text-text-muted">{t("nothing")}</p> : null}
        {(error ? [] : (data?.texts ?? [])).map((text) => (
          <p key={text.id} className="break-words">
            {t("text", { from: text.from, to: text.to, text: text.text, id: text.id })}
          </p>
        ))}
        <ProblemLine>{error ? error.message : null}</ProblemLine>
      </div>
    </>
  );
}

function bodyOf({ texts, given }: { texts: CustomHttpInput["texts"]; given: string }) {
  const sample =
    texts.format === "query"
      ? { method: "GET", query: given }
      : {
          method: "POST",
          contentType: texts.format === "json" ? "application/json" : "application/x-www-form-urlencoded",
          body: given,
        };
  return { kind: "texts", texts, sample };
}
