import { useTranslations } from "use-intl";
import type { Message } from "#lib/contract/message.ts";

/** Why a text of ours did not get there, in words. */
export function useFailure(): (message: Pick<Message, "statusReason">) => string {
  const delivery = useTranslations("delivery.reason");
  const t = useTranslations("numbers.test");
  return ({ statusReason: reason }) =>
    // A reason that an older version wrote has no words any more.
    reason !== null && delivery.has(`${reason}.what`) ? delivery(`${reason}.what`) : t("unclear");
}
