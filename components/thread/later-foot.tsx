import { Clock } from "lucide-react";
import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useConnection } from "#lib/client/connection.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { FootLine } from "./foot-line.tsx";
import { useMessageActions } from "./use-message-actions.ts";
import { useClock, useDays } from "./use-times.ts";

/** "Sends today 16:00 · Edit Cancel". */
export function ScheduledFoot({ message }: { message: ShownMessage }) {
  const t = useTranslations("thread");
  const { ahead } = useDays();
  const { full } = useClock();
  const { takeBack, cancel } = useMessageActions(message);
  const due = message.dueAt ?? message.createdAt;
  return (
    <FootLine>
      <Clock className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
      <span title={full(due)}>{t("sendsAt", { when: ahead(due) })}</span>
      <span aria-hidden="true">·</span>
      <LinkButton onClick={takeBack}>{t("edit")}</LinkButton>
      <LinkButton onClick={cancel}>{t("cancel")}</LinkButton>
    </FootLine>
  );
}

/** Not handed over yet: it goes by itself, when the line is back or the server takes texts again. */
export function WaitingFoot({ message }: { message: ShownMessage }) {
  const t = useTranslations("thread");
  const { status } = useConnection();
  const { takeBack, cancel } = useMessageActions(message);
  return (
    <FootLine>
      <Clock className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
      <span>{status === "live" ? t("waitsForServer") : t("waitsForLine")}</span>
      <span aria-hidden="true">·</span>
      <LinkButton onClick={takeBack}>{t("edit")}</LinkButton>
      <LinkButton onClick={cancel}>{t("discard")}</LinkButton>
    </FootLine>
  );
}
