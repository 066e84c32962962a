import { useState } from "react";
import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { EventLine, isConsent } from "./event-line.tsx";

const foldFrom = 3;

/** Events in a row; three or more fold to their number. What concerns consent always stays in sight. */
export function EventRun({ messages }: { messages: ShownMessage[] }) {
  const t = useTranslations("thread");
  const [open, setOpen] = useState(false);
  const foldable = messages.filter((message) => !isConsent(message)).length;
  const folded = foldable >= foldFrom && !open;
  const shown = folded ? messages.filter(isConsent) : messages;
  return (
    <>
      {foldable >= foldFrom ? (
        <div className="my-[3px] flex items-center justify-center gap-1.5 text-xs text-text-faint">
          {t("changes", { count: foldable })}
          <span aria-hidden="true">·</span>
          <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t("hideChanges") : t("showChanges")}
          </LinkButton>
        </div>
      ) : null}
      {shown.map((message) => (
        <EventLine key={message.id} message={message} />
      ))}
    </>
  );
}
