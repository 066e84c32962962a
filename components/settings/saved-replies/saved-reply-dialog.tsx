"use client";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { fillSavedReply } from "#components/composer/fill-saved-reply.ts";
import { SegmentMeter } from "#components/composer/segment-meter.tsx";
import { Button } from "#components/ui/button.tsx";
import { Input, Textarea } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { SavedReply } from "#lib/contract/conversation.ts";
import { countSegments } from "#lib/contract/segments.ts";
import { FormDialog } from "../parts/form-dialog.tsx";
import { FormField } from "../parts/form-field.tsx";
import { useSaving } from "../parts/use-saving.ts";

const variables = ["{first name}", "{name}"];

/** Writes a saved reply: its variables, how it reads to someone, and what it costs then. */
export function SavedReplyDialog({ reply, onClose }: { reply?: SavedReply; onClose: () => void }) {
  const t = useTranslations("settings.replies");
  const common = useTranslations("common");
  const saving = useSaving();
  const change = useDirectoryChange("saved-replies");
  const [title, setTitle] = useState(reply?.title ?? "");
  const [text, setText] = useState(reply?.text ?? "");
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = () =>
    reply === undefined
      ? change("POST", "/saved-replies", { title, text })
      : change("PUT", `/saved-replies/${reply.id}`, { title, text });
  const insert = (variable: string) => {
    const at = field.current?.selectionStart ?? text.length;
    setText(text.slice(0, at) + variable + text.slice(field.current?.selectionEnd ?? at));
    field.current?.focus();
  };
  return (
    <FormDialog
      title={reply === undefined ? t("add") : t("editTitle")}
      action={common("save")}
      saving={saving}
      disabled={title.trim() === "" || text.trim() === ""}
      submit={submit}
      onClose={onClose}
      className="w-[min(560px,calc(100vw-24px))]"
    >
      <FormField label={t("title")} help={t("titleHelp")} error={saving.fields.title}>
        {(wiring) => (
          <Input
            {...wiring}
            value={title}
            maxLength={80}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </FormField>
      <FormField label={t("text")} help={t("textHelp")} error={saving.fields.text}>
        {(wiring) => (
          <Textarea
            {...wiring}
            ref={field}
            rows={5}
            maxLength={1_600}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </FormField>
      <div className="mb-3 flex flex-wrap items-center gap-1.5">
        <span className="text-text-muted">{t("insert")}</span>
        {variables.map((variable) => (
          <Button key={variable} look="soft" size="sm" onClick={() => insert(variable)}>
            {variable}
          </Button>
        ))}
      </div>
      <Preview text={text} />
    </FormDialog>
  );
}

/** The reply as a customer would get it, and its cost at that length. */
function Preview({ text }: { text: string }) {
  const t = useTranslations("settings.replies");
  const filled = fillSavedReply(text, { name: t("sampleName"), fields: {} }).text;
  if (filled.trim() === "") return null;
  return (
    <section aria-label={t("preview")} className="mb-3">
      <p className="mb-1 text-xs text-text-muted">{t("previewTo", { name: t("sampleName") })}</p>
      <p className="mb-2 ml-auto w-fit max-w-[86%] rounded-bubble bg-bubble-out px-3 py-1.5 text-base whitespace-pre-wrap text-bubble-out-text wrap-anywhere">
        {filled}
      </p>
      <SegmentMeter id="reply-segments" count={countSegments(filled)} />
    </section>
  );
}
