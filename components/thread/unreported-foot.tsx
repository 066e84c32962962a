import { useState } from "react";
import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { MessageDetails } from "./message-details.tsx";
import { useReasonWords } from "./use-reason-words.ts";

/** Sent, and nobody ever said whether it arrived. */
export function Unreported({ message }: { message: ShownMessage }) {
  const t = useTranslations("thread");
  const { what } = useReasonWords()(message);
  const [detailed, setDetailed] = useState(false);
  return (
    <>
      <span aria-hidden="true">·</span>
      <span>{what}</span>
      <LinkButton onClick={() => setDetailed(true)}>{t("details")}</LinkButton>
      {detailed ? <MessageDetails message={message} onClose={() => setDetailed(false)} /> : null}
    </>
  );
}
