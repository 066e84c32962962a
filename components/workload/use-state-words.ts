"use client";
import { useTranslations } from "use-intl";
import { useMoment } from "#components/shell/use-moment.ts";
import type { Lane } from "#lib/contract/workload.ts";

/** Whether a member is there: "Available", "Away since 14:20", "Offline since 09:05". */
export function useStateWords(): (lane: Lane) => string {
  const t = useTranslations("workload.state");
  const moment = useMoment();
  return ({ active, online, availability, availableSince, lastActiveAt }) => {
    if (!active) return t("deactivated");
    if (!online) return lastActiveAt === null ? t("never") : t("offline", { time: moment(lastActiveAt) });
    return availability === "available" ? t("available") : t("away", { time: moment(availableSince) });
  };
}
