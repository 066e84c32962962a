import { ArrowUp } from "lucide-react";
import { useState } from "react";
import type { FormEvent, KeyboardEvent } from "react";
import { useTranslations } from "use-intl";

/** The line to write in. Enter sends, shift and Enter makes a new line. */
export function HandsetInput({ onSend }: { onSend: (text: string) => void }) {
  const t = useTranslations("phone");
  const [text, setText] = useState("");
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    onSend(text);
    setText("");
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) send(event);
  };
  return (
    <form onSubmit={send} className="flex items-end gap-2 border-t border-border px-2.5 pt-2 pb-3.5">
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
        disabled={text.trim() === ""}
        className="touch-target grid size-8 shrink-0 place-items-center rounded-full bg-accent text-on-accent hover:bg-accent-hover disabled:bg-surface-sunken disabled:text-text-faint"
      >
        <ArrowUp className="size-4" aria-hidden="true" strokeWidth={2} />
      </button>
    </form>
  );
}
