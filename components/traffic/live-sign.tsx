"use client";
import { useFormatter, useTranslations } from "use-intl";
import { Dot } from "#components/ui/dot.tsx";

type Props = { at: string; isFrozen: boolean; isLate: boolean };

/** Of when the figures are, and whether they still move. */
export function LiveSign({ at, isFrozen, isLate }: Props) {
  const t = useTranslations("traffic");
  const format = useFormatter();
  const time = format.dateTime(new Date(at), { timeStyle: "medium" });
  return (
    <span className="flex items-center gap-2 text-xs whitespace-nowrap text-text-muted tabular-nums">
      <Dot tone={isFrozen || isLate ? "warn" : "ok"} />
      {isFrozen ? t("frozen", { time }) : t(isLate ? "late" : "live", { time })}
    </span>
  );
}
