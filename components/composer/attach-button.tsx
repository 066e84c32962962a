import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { mediaTypes } from "#lib/contract/media-types.ts";
import { attachFiles } from "./attach-files.ts";

export type AttachProps = { conversationId: string };

/** Chooses pictures and files to send. Pasting and dropping them does the same. */
export function AttachButton({ conversationId }: AttachProps) {
  const t = useTranslations("composer.attach");
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon={Paperclip} label={t("choose")} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t("choose")}
        accept={mediaTypes.join()}
        onChange={({ currentTarget }) => {
          attachFiles(conversationId, [...(currentTarget.files ?? [])]);
          // The same file may be chosen again after it was taken away.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
