"use client";
import { Send } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import type { Broadcast } from "#lib/contract/broadcast.ts";
import { AudienceFields } from "./audience-fields.tsx";
import { BroadcastHeader } from "./broadcast-header.tsx";
import { BroadcastTextField } from "./broadcast-text-field.tsx";
import { EstimatePart } from "./estimate-part.tsx";
import { PreviewPart } from "./preview-part.tsx";
import { SendDialog } from "./send-dialog.tsx";
import { useBroadcastDraft } from "./use-broadcast-draft.ts";
import { WhenFields } from "./when-fields.tsx";

/** Writes a broadcast: whom it is for, what it says and when; beside it what it comes to and how it reads. */
export function DraftEditor({ broadcast }: { broadcast: Broadcast }) {
  const t = useTranslations("broadcasts");
  const { draft, put, flush, busy, isDirty, problem, fields } = useBroadcastDraft(broadcast);
  const [sending, setSending] = useState(false);
  const ask = async () => {
    if (await flush()) setSending(true);
  };
  const actions = (
    <>
      <span className="text-xs text-text-muted" role="status">
        {busy || isDirty ? t("form.saving") : t("form.saved")}
      </span>
      <Button look="pri" disabled={draft.text.trim() === ""} onClick={() => void ask()}>
        <Send className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("detail.send")}
      </Button>
    </>
  );
  return (
    <>
      <BroadcastHeader broadcast={draft} actions={actions} />
      <div className="column-scroll min-h-0 flex-1">
        <div className="grid max-w-[1160px] grid-cols-[minmax(0,1fr)_340px] gap-x-10 px-5 py-4 max-lg:grid-cols-1 max-md:px-4">
          <div className="max-w-[620px] min-w-0">
            <ProblemLine>{problem}</ProblemLine>
            <FormField label={t("form.name")} error={fields.name}>
              {(wiring) => (
                <Input
                  {...wiring}
                  value={draft.name}
                  maxLength={80}
                  onChange={(event) => put({ name: event.target.value })}
                />
              )}
            </FormField>
            <AudienceFields audience={draft} errors={fields} onChange={put} />
            <FormField label={t("form.purpose")} help={t("form.purposeHelp")}>
              {(wiring) => (
                <Select
                  {...wiring}
                  value={draft.purpose}
                  onChange={(event) => put({ purpose: event.target.value as Broadcast["purpose"] })}
                >
                  <option value="marketing">{t("form.marketing")}</option>
                  <option value="service">{t("form.service")}</option>
                </Select>
              )}
            </FormField>
            <BroadcastTextField text={draft.text} error={fields.text} onText={(text) => put({ text })} />
            {draft.purpose === "marketing" ? (
              <FormField label={t("form.optOutLine")} help={t("form.optOutHelp")} error={fields.optOutLine}>
                {(wiring) => (
                  <Input
                    {...wiring}
                    value={draft.optOutLine}
                    maxLength={160}
                    onChange={(event) => put({ optOutLine: event.target.value })}
                  />
                )}
              </FormField>
            ) : null}
            <WhenFields broadcast={draft} errors={fields} onWhen={put} />
          </div>
          <aside className="min-w-0">
            <EstimatePart id={broadcast.id} />
            <PreviewPart broadcast={broadcast} />
          </aside>
        </div>
      </div>
      {sending ? <SendDialog broadcast={draft} onClose={() => setSending(false)} /> : null}
    </>
  );
}
