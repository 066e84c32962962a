"use client";
import { useFormatter, useTranslations } from "use-intl";
import type { Traffic } from "#lib/contract/health.ts";
import { type Step, stepsOf } from "./traffic-steps.ts";

/** Mirrored bars: in upwards, out downwards, on one scale. */
export function TrafficChart({ traffic }: { traffic: Traffic }) {
  const t = useTranslations("health.traffic");
  const format = useFormatter();
  const steps = stepsOf(traffic);
  const total = (of: "in" | "out") => steps.reduce((sum, step) => sum + step[of], 0);
  const most = Math.max(...steps.map((step) => Math.max(step.in, step.out)));
  const peak = steps.reduce((best, step) => (busy(step) > busy(best) ? step : best));
  const clock = (at: Date) => format.dateTime(at, { hour: "2-digit", minute: "2-digit" });
  return (
    <div
      role="img"
      aria-label={`${t("summary", { in: total("in"), out: total("out") })} ${t("peak", { count: busy(peak), time: clock(peak.at) })}`}
    >
      <p className="flex justify-between text-xs font-medium text-inbound-text">
        {t("in", { count: total("in") })}
        <span className="font-normal text-text-faint">
          {t("peak", { count: busy(peak), time: clock(peak.at) })}
        </span>
      </p>
      <Bars steps={steps} of="in" most={most} />
      <div className="relative h-5 text-2xs text-text-faint tabular-nums">
        {steps.map((step, at) =>
          at % 8 === 0 ? (
            <span key={at} className="absolute top-1" style={{ left: `${(at / steps.length) * 100}%` }}>
              {clock(step.at)}
            </span>
          ) : null,
        )}
      </div>
      <Bars steps={steps} of="out" most={most} />
      <p className="text-xs font-medium text-accent-text">{t("out", { count: total("out") })}</p>
    </div>
  );
}

function Bars({ steps, of, most }: { steps: Step[]; of: "in" | "out"; most: number }) {
  return (
    <div
      className={`flex h-20 gap-px ${of === "in" ? "items-end border-b" : "items-start border-t"} border-border`}
    >
      {steps.map((step, at) => (
        <span
          key={at}
          style={{ height: `${(step[of] / most) * 100}%` }}
          className={`flex-1 ${of === "in" ? "rounded-t-[1px] bg-chart-in" : "rounded-b-[1px] bg-chart-out"}`}
        />
      ))}
    </div>
  );
}

function busy(step: Step): number {
  return step.in + step.out;
}
