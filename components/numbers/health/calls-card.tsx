"use client";
import { useFormatter, useTranslations } from "use-intl";
import type { SendCalls } from "#lib/contract/health.ts";
import { Card } from "./card.tsx";

/** How our calls to the provider ended, and why those that it did not take. */
export function CallsCard({ calls }: { calls: SendCalls }) {
  const t = useTranslations("health.calls");
  const delivery = useTranslations("delivery.reason");
  const failures = useTranslations("health.failures");
  const format = useFormatter();
  const ends = [
    [t("accepted"), calls.accepted, ""],
    [t("refused"), calls.refused, calls.refused > 0 ? "text-danger-text" : ""],
    [t("unknown"), calls.unknown, calls.unknown > 0 ? "text-danger-text" : ""],
  ] as const;
  if (calls.accepted + calls.refused + calls.unknown === 0) {
    return (
      <Card title={t("title")} note={t("note")}>
        <p className="text-text-muted">{t("none")}</p>
      </Card>
    );
  }
  return (
    <Card title={t("title")} note={t("note")}>
      <dl className="mb-2 flex gap-6">
        {ends.map(([term, count, tone]) => (
          <div key={term}>
            <dt className="text-xs text-text-muted">{term}</dt>
            <dd className={`text-lg font-semibold tabular-nums ${tone}`}>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      {calls.reasons.length === 0 ? null : (
        <table aria-label={t("title")} className="w-full">
          <thead>
            <tr className="border-b border-border text-xs text-text-muted">
              <th scope="col" className="h-7 text-left font-medium">
                {failures("reason")}
              </th>
              <th scope="col" className="text-left font-medium">
                {t("code")}
              </th>
              <th scope="col" className="w-16 text-right font-medium">
                {t("count")}
              </th>
            </tr>
          </thead>
          <tbody>
            {calls.reasons.map(({ reason, code, count }) => (
              <tr key={`${reason} ${code}`} className="border-b border-border last:border-b-0">
                <td className="h-8 pr-3">
                  <span className="block first-letter:uppercase">
                    {reason === null ? failures("unknown") : delivery(`${reason}.what`)}
                  </span>
                </td>
                <td className="pr-3 text-text-muted">{code ?? "–"}</td>
                <td className="text-right tabular-nums">{format.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
