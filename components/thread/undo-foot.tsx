import { Clock, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useNow, useTranslations } from "use-intl";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { Kbd } from "#components/ui/kbd.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { FootLine } from "./foot-line.tsx";
import { secondsToUndo } from "./message-look.ts";
import { useMessageActions } from "./use-message-actions.ts";

/** "Sending in 4 s · Undo", while there is time. */
export function UndoFoot({ message, fallback }: { message: ShownMessage; fallback: ReactNode }) {
  const t = useTranslations("thread");
  const now = useNow({ updateInterval: 500 });
  const { takeBack, undoSeconds, isMine } = useMessageActions(message);
  // A clock that runs behind the server's must not promise more time than there is.
  const seconds = isMine ? Math.min(secondsToUndo(message, now.getTime()), undoSeconds) : 0;
  useShortcut("undo", () => void takeBack(), seconds > 0);
  if (seconds === 0) return fallback;
  return (
    <FootLine>
      <Clock className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
      <span>{t("sendingIn", { seconds })}</span>
      <span aria-hidden="true">·</span>
      <LinkButton onClick={takeBack}>
        <Undo2 className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
        {t("undo")}
        <Kbd keys="z" />
      </LinkButton>
    </FootLine>
  );
}
