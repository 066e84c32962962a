"use client";
import { useTranslations } from "use-intl";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { stateTones } from "./state-mark.tsx";

const WIDTH = 118;
const HEIGHT = 24;

/** A number's texts by hour, of the last 24 hours; red where something is broken, grey where it stands still. */
export function Sparkline({ number: { state, day, lastInAt } }: { number: NumberOverview }) {
  const t = useTranslations("numbers");
  const hours = day.in.map((count, hour) => count + (day.out[hour] ?? 0));
  const total = sum(hours);
  if (total === 0 && lastInAt === null)
    return <span className="text-xs text-text-muted">{t("noTraffic")}</span>;
  const line = pointsOf(hours);
  const tone = stateTones[state];
  const ink = tone === "bad" ? "var(--danger)" : tone === "off" ? "var(--chart-neutral)" : "var(--chart-out)";
  return (
    <span className="flex items-center gap-2">
      <svg
        role="img"
        aria-label={t("dayOf", { total, in: sum(day.in), out: sum(day.out) })}
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="shrink-0"
      >
        <polygon points={`0,${HEIGHT} ${line} ${WIDTH},${HEIGHT}`} fill={ink} opacity="0.14" />
        <polyline points={line} fill="none" stroke={ink} strokeWidth="1.3" strokeLinejoin="round" />
      </svg>
      <span className="text-xs text-text-muted tabular-nums" aria-hidden="true">
        {total}
      </span>
    </span>
  );
}

function pointsOf(hours: number[]): string {
  const most = Math.max(1, ...hours);
  const step = WIDTH / Math.max(1, hours.length - 1);
  return hours.map((count, hour) => `${(hour * step).toFixed(1)},${y(count / most)}`).join(" ");
}

function y(share: number): string {
  return (HEIGHT - 1.5 - share * (HEIGHT - 4)).toFixed(1);
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
