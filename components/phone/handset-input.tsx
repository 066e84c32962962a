import { ArrowUp, ImagePlus, X } from "lucide-react";
import { useRef, useState } from "react";
import type { FormEvent, KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import { mediaTypes } from "#lib/contract/media-types.ts";

type Props = { onSend: (text: string, files: File[]) => void };

/** The line to write in, and what goes with it. Enter sends, shift and Enter makes a new line. */
export function HandsetInput({ onSend }: Props) {
  const t = useTranslations("phone");
  const [text, setText] = useState("");
  const [files, setFiles] = useState<File[]>([]);
  const isEmpty = text.trim() === "" && files.length === 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    onSend(text, files);
    setText("");
    setFiles([]);
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) send(event);
  };
  return (
    <form onSubmit={send} className="border-t border-border px-2.5 pt-2 pb-3.5">
      {files.map((file, index) => (
        <p key={index} className="flex items-center gap-1 pb-1.5 text-xs text-text-muted">
          <span className="min-w-0 truncate">{file.name}</span>
          <button
            type="button"
            aria-label={t("removeFile", { name: file.name })}
            onClick={() => setFiles(files.filter((other) => other !== file))}
            className="touch-target grid size-5 shrink-0 place-items-center rounded-full hover:bg-surface-hover"
          >
            <X className="size-3.5" aria-hidden="true" />
          </button>
        </p>
      ))}
      <div className="flex items-end gap-2">
        <FileChooser onChoose={(chosen) => setFiles([...files, ...chosen])} />
        <textarea
          aria-label={t("input")}
          placeholder={t("input")}
          rows={1}
          maxLength={10_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={sendOnEnter}
          className="field-sizing-content max-h-28 min-h-8 min-w-0 flex-1 resize-none rounded-[16px] border border-border-strong bg-surface-raised px-3 py-1.5 text-sm text-text placeholder:text-text-faint max-md:text-[16px]"
        />
        <button
          type="submit"
          aria-label={t("send")}
          disabled={isEmpty}
          className="touch-target grid size-8 shrink-0 place-items-center rounded-full bg-accent text-on-accent hover:bg-accent-hover disabled:bg-surface-sunken disabled:text-text-faint"
        >
          <ArrowUp className="size-4" aria-hidden="true" strokeWidth={2} />
        </button>
      </div>
    </form>
  );
}

function FileChooser({ onChoose }: { onChoose: (files: File[]) => void }) {
  const t = useTranslations("phone");
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        aria-label={t("attach")}
        onClick={() => input.current?.click()}
        className="touch-target grid size-8 shrink-0 place-items-center rounded-full text-text-muted hover:bg-surface-hover"
      >
        <ImagePlus className="size-4.5" aria-hidden="true" strokeWidth={1.8} />
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t("attach")}
        accept={mediaTypes.join()}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
