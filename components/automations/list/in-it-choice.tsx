import { useTranslations } from "use-intl";
import type { RunsInIt } from "#lib/contract/automation/automation.ts";

type Props = { count: number; runs: RunsInIt; onRuns: (runs: RunsInIt) => void };

/** What becomes of those who are in an automation that stops. */
export function InItChoice({ count, runs, onRuns }: Props) {
  const t = useTranslations("automations");
  if (count === 0) return null;
  return (
    <fieldset className="mt-3">
      <legend className="mb-1 font-medium">{t("inIt")}</legend>
      <p className="mb-1 text-text-muted">{t("underWay", { count })}</p>
      {(["finish", "hand-over"] as const).map((one) => (
        <label key={one} className="flex min-h-7 items-center gap-2">
          <input type="radio" name="in-it" checked={runs === one} onChange={() => onRuns(one)} />
          {t(one === "finish" ? "finish" : "handOver")}
        </label>
      ))}
    </fieldset>
  );
}
