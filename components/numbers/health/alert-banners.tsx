"use client";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import type { HealthAlert } from "#lib/contract/health.ts";
import { useAlertWords } from "./use-alert-words.ts";
import { useMomentWords } from "./when.tsx";

/** What is wrong, the worst first: what it means, what to do, since when. */
export function AlertBanners({ alerts }: { alerts: HealthAlert[] }) {
  const t = useTranslations("health");
  const words = useAlertWords();
  const moment = useMomentWords();
  return alerts.map((alert) => (
    <Banner
      key={alert.kind}
      tone={alert.severity === "down" ? "danger" : "warning"}
      icon={<TriangleAlert className="size-4 shrink-0" strokeWidth={1.8} aria-hidden="true" />}
      action={<span className="text-xs whitespace-nowrap">{t("since", { time: moment(alert.since) })}</span>}
    >
      <b className="font-semibold">{words(alert).title}</b> {words(alert).body}
    </Banner>
  ));
}
