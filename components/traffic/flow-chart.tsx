"use client";
import { useTranslations } from "use-intl";
import type { Flow } from "#lib/contract/live-traffic.ts";
import { sumMinutes } from "./sum-numbers.ts";

const WIDTH = 600;
const HALF = 24;

type Props = { into: Flow; out: Flow; isPaused?: boolean; className?: string };

/** The last hour minute by minute, in upwards and out downwards, both on one scale. */
export function FlowChart({ into, out, isPaused = false, className = "h-12" }: Props) {
  const t = useTranslations("traffic");
  const most = Math.max(1, ...into.minutes, ...out.minutes);
  return (
    <svg
      role="img"
      aria-label={t("chart", { in: sumMinutes(into), out: sumMinutes(out) })}
      viewBox={`0 0 ${WIDTH} ${HALF * 2 + 1}`}
      preserveAspectRatio="none"
      className={`block w-full ${className}`}
    >
      <polygon points={areaOf(into.minutes, most, HALF, -1)} fill="var(--chart-in)" />
      <line x1="0" x2={WIDTH} y1={HALF + 0.5} y2={HALF + 0.5} stroke="var(--border)" />
      <polygon
        points={areaOf(out.minutes, most, HALF + 1, 1)}
        fill={isPaused ? "var(--chart-neutral)" : "var(--chart-out)"}
      />
    </svg>
  );
}

// Steps, not slopes: a minute's count is of the whole minute.
function areaOf(counts: readonly number[], most: number, base: number, sign: 1 | -1): string {
  const step = WIDTH / Math.max(1, counts.length);
  const edge = counts.flatMap((count, at) => {
    const y = (base + (sign * count * (HALF - 1)) / most).toFixed(1);
    return [`${(at * step).toFixed(1)},${y}`, `${((at + 1) * step).toFixed(1)},${y}`];
  });
  return [`0,${base}`, ...edge, `${WIDTH},${base}`].join(" ");
}
