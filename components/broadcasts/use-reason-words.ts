import { useTranslations } from "use-intl";
import type { NotTexted } from "#lib/contract/broadcast.ts";

/** Why somebody gets nothing, in words that end a sentence. */
export function useReasonWords(): (reason: NotTexted | null) => string {
  const t = useTranslations("broadcasts");
  const words = useTranslations("delivery.reason");
  return (reason) => {
    if (reason === null) return t("results.unsaid");
    return reason === "no-consent" ? t("noConsent") : words(`${reason}.what`);
  };
}
