import { Check, CheckCheck, Clock } from "lucide-react";
import { useTranslations } from "use-intl";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { lookOf } from "./message-look.ts";

/** How far a text has come: a clock, one tick, two ticks; in words for those who do not see them. */
export function Ticks({ message }: { message: ShownMessage }) {
  const t = useTranslations("thread.state");
  const look = lookOf(message);
  if (look !== "queued" && look !== "sent" && look !== "delivered") return null;
  const words = t(look === "queued" && message.status === "sending" ? "sending" : look);
  const Icon = icons[look];
  return (
    <span title={words} className={look === "delivered" ? "text-accent-text" : undefined}>
      <Icon className="size-3.5" strokeWidth={1.9} aria-hidden="true" />
      <span className="sr-only">{words}</span>
    </span>
  );
}

const icons = { queued: Clock, sent: Check, delivered: CheckCheck };
