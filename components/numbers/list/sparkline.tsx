"use client";
import { useTranslations } from "use-intl";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { stateTones } from "./state-mark.tsx";

const WIDTH = 118;
const HEIGHT = 24;

/** A number's texts by half hour, of the last 24 hours; red where something is broken, grey where it stands still. */
export function Sparkline({ number: { state, traffic, lastInboundAt } }: { number: NumberOverview }) {
  const t = useTranslations("numbers");
  const steps = traffic.in.map((count, step) => count + (traffic.out[step] ?? 0));
  const total = sum(steps);
  if (total === 0 && lastInboundAt === null)
    return <span className="text-xs text-text-muted">{t("noTraffic")}</span>;
  const line = pointsOf(steps);
  const tone = stateTones[state];
  const ink = tone === "bad" ? "var(--danger)" : tone === "off" ? "var(--chart-neutral)" : "var(--chart-out)";
  return (
    <span className="flex items-center gap-2">
      <svg
        role="img"
        aria-label={t("dayOf", { total, in: sum(traffic.in), out: sum(traffic.out) })}
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

function pointsOf(counts: number[]): string {
  const most = Math.max(1, ...counts);
  const step = WIDTH / Math.max(1, counts.length - 1);
  return counts.map((count, at) => `${(at * step).toFixed(1)},${y(count / most)}`).join(" ");
}

function y(share: number): string {
  return (HEIGHT - 1.5 - share * (HEIGHT - 4)).toFixed(1);
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
