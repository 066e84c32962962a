import { Clock } from "lucide-react";
import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { familyOf } from "#lib/contract/delivery-reason.ts";
import { LongFoot } from "./foot-line.tsx";
import { useMessageActions } from "./use-message-actions.ts";
import { useReasonWords } from "./use-reason-words.ts";

/** "Waiting: our number is paused. It goes out when an admin resumes the number. · Edit Cancel". */
export function HeldFoot({ message }: { message: ShownMessage }) {
  const t = useTranslations("thread");
  const { what, todo } = useReasonWords()(message);
  const { busy, takeBack, cancel } = useMessageActions(message);
  const holds = message.statusReason !== null && familyOf(message.statusReason) === "waiting";
  return (
    <LongFoot icon={Clock} words={`${t("waiting", { reason: what })} ${holds ? todo : t("triedAgain")}`}>
      <LinkButton onClick={takeBack} disabled={busy}>
        {t("edit")}
      </LinkButton>
      <LinkButton onClick={cancel} disabled={busy}>
        {t("cancel")}
      </LinkButton>
    </LongFoot>
  );
}
