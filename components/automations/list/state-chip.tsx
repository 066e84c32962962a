import { useTranslations } from "use-intl";
import { Chip } from "#components/ui/chip.tsx";
import type { Automation } from "#lib/contract/automation/automation.ts";

/** Whether an automation runs, and which version. */
export function StateChip({ automation: { live, paused } }: { automation: Automation }) {
  const t = useTranslations("automations.state");
  if (live === null) return <Chip>{t("draft")}</Chip>;
  if (paused) return <Chip tone="soon">{t("paused")}</Chip>;
  return <Chip tone="good">{t("live", { version: String(live) })}</Chip>;
}
