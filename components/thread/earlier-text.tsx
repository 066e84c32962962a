import { Info } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { Bubble } from "./bubble.tsx";
import { MessageDetails } from "./message-details.tsx";
import { useClock } from "./use-times.ts";

type Props = { message: ShownMessage; joins: { above: boolean; below: boolean } };

/** A text that others of its group follow: the line below the group is not its own, so its details stand beside it. */
export function EarlierText({ message, joins }: Props) {
  const t = useTranslations("thread");
  const { clock } = useClock();
  const [detailed, setDetailed] = useState(false);
  return (
    <div
      className={classNames(
        "group flex w-full items-center gap-1",
        message.direction === "out" && "flex-row-reverse",
      )}
    >
      <Bubble message={message} joins={joins} />
      <IconButton
        icon={Info}
        size="sm"
        label={t("detailsAt", { time: clock(message.createdAt) })}
        disabled={message.local !== undefined}
        onClick={() => setDetailed(true)}
        className="shrink-0 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-md:opacity-100"
      />
      {detailed ? <MessageDetails message={message} onClose={() => setDetailed(false)} /> : null}
    </div>
  );
}
