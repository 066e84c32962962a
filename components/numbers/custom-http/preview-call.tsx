"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import type { Preview } from "#lib/contract/custom-http-preview.ts";
import { PreviewBox } from "./preview-box.tsx";
import { AreaField, TextField } from "./text-field.tsx";
import { usePreview } from "./use-preview.ts";

const text = { from: "+4759440001", to: "+4791234567", text: "Hello, Åse! Is 10:30 fine?" };

/** The call that would be made for a short text, and what an answer to it would mean. */
export function PreviewCall({ send }: { send: CustomHttpInput["send"] }) {
  const t = useTranslations("customHttp.preview");
  const [status, setStatus] = useState("200");
  const [body, setBody] = useState("");
  const answer = /^[1-5]\d\d$/.test(status) ? { status: Number(status), body } : null;
  const { found, problem } = usePreview(send.url.trim() === "" ? null : { kind: "send", send, text, answer });
  return (
    <>
      <p className="mb-1 font-medium">{t("call")}</p>
      <PreviewBox hint={t("noCall")} problem={problem}>
        {found?.call ? <Call call={found.call} /> : null}
      </PreviewBox>
      <TextField label={t("answerStatus")} value={status} onChange={setStatus} />
      <AreaField label={t("answerBody")} rows={2} value={body} onChange={setBody} />
      <PreviewBox hint={t("noAnswer")} problem={null}>
        {found?.outcome ? <Outcome outcome={found.outcome} /> : null}
      </PreviewBox>
    </>
  );
}

function Call({ call }: { call: NonNullable<Preview["call"]> }) {
  const headers = Object.entries(call.headers).map(([name, value]) => `${name}: ${value}`);
  const lines = [`${call.method} ${call.url}`, ...headers];
  return (
    <pre className="font-mono whitespace-pre-wrap">
      {[lines.join("\n"), call.body].filter((part) => part !== null).join("\n\n")}
    </pre>
  );
}

function Outcome({ outcome }: { outcome: NonNullable<Preview["outcome"]> }) {
  const t = useTranslations("customHttp.preview.outcome");
  const { kind, ids, retryable, code } = outcome;
  if (kind === "accepted") return <p>{t("accepted", { ids: ids.length === 0 ? "none" : ids.join(", ") })}</p>;
  if (kind === "refused") return <p>{t(retryable ? "later" : "refused", { code: code ?? "none" })}</p>;
  return <p>{t("unknown", { cause: code ?? "none" })}</p>;
}
