"use client";
import { useTranslations } from "use-intl";
import type { AccountTraffic } from "#lib/contract/live-traffic.ts";
import { useCallWords } from "./use-call-words.ts";

/** How an account's provider answered in the last hour, and what it has yet to report. */
export function AccountLine({ account }: { account: AccountTraffic }) {
  const t = useTranslations("traffic");
  const took = useCallWords();
  const { medianMs, p95Ms, accepted, refused, unknown, reportsOutstanding } = account;
  return (
    <li className="border-b border-border px-4 py-2 text-xs text-text-muted tabular-nums">
      <p className="flex items-baseline justify-between gap-2">
        <b className="truncate text-sm font-semibold text-text">{account.name}</b>
        <span className="whitespace-nowrap">{t("accepted", { count: accepted })}</span>
      </p>
      <p>
        {medianMs === null || p95Ms === null
          ? t("noCalls")
          : t("answers", { median: took(medianMs), p95: took(p95Ms) })}
      </p>
      {refused + unknown === 0 ? null : (
        <p className="font-medium text-danger-text">
          {[refused > 0 && t("refused", { count: refused }), unknown > 0 && t("unknown", { count: unknown })]
            .filter(Boolean)
            .join(", ")}
        </p>
      )}
      {reportsOutstanding === 0 ? null : <p>{t("outstanding", { count: reportsOutstanding })}</p>}
    </li>
  );
}
