"use client";
import { useFormatter, useTranslations } from "use-intl";
import type { Failures } from "#lib/contract/health.ts";
import { Card } from "./card.tsx";

/** Why texts failed, in the words that stand under each of them, and what to do about it. */
export function FailuresCard({ failures }: { failures: Failures }) {
  const t = useTranslations("health.failures");
  const delivery = useTranslations("delivery.reason");
  const format = useFormatter();
  if (failures.length === 0) {
    return (
      <Card title={t("title")}>
        <p className="text-text-muted">{t("none")}</p>
      </Card>
    );
  }
  return (
    <Card title={t("title")}>
      <table aria-label={t("title")} className="w-full tabular-nums">
        <thead>
          <tr className="border-b border-border text-xs text-text-muted">
            <th scope="col" className="h-7 text-left font-medium">
              {t("reason")}
            </th>
            <th scope="col" className="w-16 text-right font-medium">
              {t("day")}
            </th>
            <th scope="col" className="w-16 text-right font-medium">
              {t("week")}
            </th>
          </tr>
        </thead>
        <tbody>
          {failures.map(({ reason, day, week }) => (
            <tr key={reason} className="border-b border-border last:border-b-0">
              <td className="py-1.5 pr-3">
                <span className="block first-letter:uppercase">
                  {reason === null ? t("unknown") : delivery(`${reason}.what`)}
                </span>
                {reason === null ? null : (
                  <span className="block text-xs text-text-muted">{delivery(`${reason}.todo`)}</span>
                )}
              </td>
              <td className="text-right align-top leading-[2.2]">{format.number(day)}</td>
              <td className="text-right align-top leading-[2.2]">{format.number(week)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
