"use client";
import { useFormatter, useTranslations } from "use-intl";
import type { Traffic } from "#lib/contract/health.ts";
import { stepsOf } from "./traffic-steps.ts";

/** The same as numbers; half hours in which nothing moved are left out. */
export function TrafficTable({ traffic }: { traffic: Traffic }) {
  const t = useTranslations("health.traffic");
  const format = useFormatter();
  const steps = stepsOf(traffic).filter((step) => step.in + step.out > 0);
  return (
    <div tabIndex={0} className="inset-focus max-h-52 overflow-auto">
      <table aria-label={t("title")} className="w-full tabular-nums">
        <thead>
          <tr className="border-b border-border text-xs text-text-muted">
            <th scope="col" className="h-7 text-left font-medium">
              {t("from")}
            </th>
            <th scope="col" className="text-right font-medium">
              {t("inShort")}
            </th>
            <th scope="col" className="text-right font-medium">
              {t("outShort")}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.at.getTime()} className="border-b border-border">
              <td className="h-7">
                {format.dateTime(step.at, { weekday: "short", hour: "2-digit", minute: "2-digit" })}
              </td>
              <td className="text-right">{format.number(step.in)}</td>
              <td className="text-right">{format.number(step.out)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
