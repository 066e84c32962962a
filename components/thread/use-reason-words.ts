import { useTranslations } from "use-intl";
import type { Message } from "#lib/contract/message.ts";

export type ReasonWords = { what: string; todo: string | null };

/** Why a text of ours stands where it stands, as the server knows it: what happened, and what to do about it. */
export function useReasonWords(): (message: Pick<Message, "status" | "statusReason">) => ReasonWords {
  const delivery = useTranslations("delivery.reason");
  const t = useTranslations("thread.reason");
  return ({ status, statusReason }) => {
    // A reason that an older version wrote has no words any more.
    if (statusReason === null || !delivery.has(`${statusReason}.what`)) {
      return { what: t(status === "unknown" ? "unknown" : "other"), todo: null };
    }
    return { what: delivery(`${statusReason}.what`), todo: delivery(`${statusReason}.todo`) };
  };
}
