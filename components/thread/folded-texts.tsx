import { useState } from "react";
import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { keyOf } from "#lib/client/outbox/use-thread-messages.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { EarlierText } from "./earlier-text.tsx";

/** Texts of one minute that are too many to read past: their number, and themselves when asked for. */
export function FoldedTexts({ messages }: { messages: ShownMessage[] }) {
  const t = useTranslations("thread.flood");
  const [open, setOpen] = useState(false);
  return (
    <>
      <LinkButton aria-expanded={open} onClick={() => setOpen(!open)} className="my-1 text-xs">
        {t(open ? "fold" : "unfold", { count: messages.length })}
      </LinkButton>
      {open
        ? messages.map((message) => (
            <EarlierText key={keyOf(message)} message={message} joins={{ above: true, below: true }} />
          ))
        : null}
    </>
  );
}
