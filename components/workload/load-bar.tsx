"use client";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { Lane } from "#lib/contract/workload.ts";
import { isAvailable } from "./is-available.ts";

/** Open of cap: the whole bar is the cap, its warm part waits for us. */
export function LoadBar({ lane, coming }: { lane: Lane; coming: number }) {
  const t = useTranslations("workload");
  const { open, waiting, cap } = lane;
  const isOver = open > cap;
  const width = (count: number) => `${Math.min(100, (count / cap) * 100)}%`;
  const isAway = !isAvailable(lane);
  return (
    <span>
      <span className="flex items-baseline justify-between text-xs tabular-nums">
        <b className={classNames("text-sm font-semibold", isOver && "text-danger-text")}>
          {coming > 0 ? `${open} → ${open + coming}` : open}
        </b>
        <span className="text-text-faint">{isAway && open > 0 ? t("handOver") : t("ofCap", { cap })}</span>
      </span>
      <span
        role="img"
        aria-label={t("loadOf", { open, waiting, cap })}
        className="relative mt-1 block h-2 overflow-hidden rounded-[3px] bg-surface-pressed"
      >
        <i
          className={classNames("absolute inset-y-0 left-0", isAway ? "bg-chart-neutral" : "bg-chart-out")}
          style={{ width: width(open) }}
        />
        <i className="absolute inset-y-0 left-0 bg-chart-in" style={{ width: width(waiting) }} />
      </span>
    </span>
  );
}
