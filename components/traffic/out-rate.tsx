"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { NumberTraffic } from "#lib/contract/live-traffic.ts";
import { RateDialog } from "./rate-dialog.tsx";
import { useRateWords } from "./use-rate-words.ts";

/** `onSteered` null: the asker only watches. */
type Props = { traffic: NumberTraffic; onSteered: (() => void) | null };

/** What goes out a second, of what may; admins change that. */
export function OutRate({ traffic, onSteered }: Props) {
  const t = useTranslations("traffic");
  const rate = useRateWords();
  const [asking, setAsking] = useState(false);
  const { number, segmentsPerSecond: limit } = traffic;
  const words = limit === null ? t("noLimit") : t("ofLimit", { limit });
  return (
    <>
      <span className="text-lg font-semibold tabular-nums max-md:text-sm">
        {rate(traffic.out.perSecond)}
        <span className="text-xs font-normal text-text-muted md:hidden"> {t("column.out")} </span>
      </span>
      {onSteered !== null ? (
        <button
          type="button"
          aria-label={`${t("changeRate", { number: number.addressText })}, ${words}`}
          onClick={() => setAsking(true)}
          className="block w-full min-h-6 text-right text-xs text-text-muted underline decoration-dotted underline-offset-2 hover:text-text max-md:inline-block max-md:w-auto"
        >
          {words}
        </button>
      ) : limit === null ? null : (
        <span className="block text-xs text-text-muted max-md:inline">{words}</span>
      )}
      {asking && onSteered !== null ? (
        <RateDialog traffic={traffic} onSteered={onSteered} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}
