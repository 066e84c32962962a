"use client";
import { useTranslations } from "use-intl";
import type { HealthAlert } from "#lib/contract/health.ts";

/** What is wrong and what to do, as sentences. */
export function useAlertWords(): (alert: HealthAlert) => { title: string; body: string } {
  const t = useTranslations("health");
  const delivery = useTranslations("delivery.reason");
  return ({ kind, reason }) => {
    const values = { reason: reason === null ? t("unknownReason") : delivery(`${reason}.what`) };
    return { title: t(`alert.${kind}.title`, values), body: t(`alert.${kind}.body`) };
  };
}
