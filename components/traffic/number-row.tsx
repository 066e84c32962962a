"use client";
import { useTranslations } from "use-intl";
import { Dot } from "#components/ui/dot.tsx";
import type { NumberTraffic } from "#lib/contract/live-traffic.ts";
import { FlowChart } from "./flow-chart.tsx";
import { rowClass } from "./number-columns.ts";
import { OutRate } from "./out-rate.tsx";
import { QueueCell } from "./queue-cell.tsx";
import { SteerButton } from "./steer-button.tsx";
import { useRateWords } from "./use-rate-words.ts";

type Props = {
  traffic: NumberTraffic;
  at: string;
  /** The longest queue there is. */
  most: number;
  /** Null: the asker only watches. */
  onSteered: (() => void) | null;
};

/** One number: what comes in, what goes out, what waits. */
export function NumberRow({ traffic, at, most, onSteered }: Props) {
  const t = useTranslations("traffic");
  const rate = useRateWords();
  const isPaused = traffic.status === "paused";
  const held = isPaused
    ? "paused"
    : traffic.drainingSince !== null
      ? "draining"
      : traffic.bulkHeld
        ? "bulkWaits"
        : null;
  return (
    <div role="row" className={`${rowClass} min-h-[76px] max-md:py-2.5 ${isPaused ? "bg-surface" : ""}`}>
      <div role="rowheader" className="min-w-0 max-md:col-span-2">
        <p className="flex items-center gap-2 font-semibold whitespace-nowrap">
          <Dot tone={isPaused ? "off" : "ok"} />
          {traffic.number.addressText}
          <span className="sr-only">{t(traffic.status)}</span>
        </p>
        <p className="truncate pl-4 text-xs text-text-muted">
          {[traffic.number.country, traffic.accountName ?? t("noAccount")].filter(Boolean).join(", ")}
        </p>
        {held === null ? null : <p className="pl-4 text-xs font-medium text-inbound-text">{t(held)}</p>}
      </div>
      <div
        role="cell"
        className="text-right text-lg font-semibold tabular-nums max-md:row-start-2 max-md:text-left max-md:text-sm"
      >
        {rate(traffic.in.perSecond)}
        <span className="text-xs font-normal text-text-muted md:hidden"> {t("column.in")}</span>
      </div>
      <div role="cell" className="text-right max-md:row-start-2 max-md:text-left">
        <OutRate traffic={traffic} onSteered={onSteered} />
      </div>
      <div role="cell" className="max-md:hidden">
        <FlowChart into={traffic.in} out={traffic.out} isPaused={isPaused} />
      </div>
      <div role="cell" className="max-md:col-span-3 max-md:row-start-3">
        <QueueCell traffic={traffic} at={at} most={most} />
      </div>
      <div role="cell" className="text-right max-md:col-start-3 max-md:row-start-1">
        {onSteered === null ? null : <SteerButton traffic={traffic} onSteered={onSteered} />}
      </div>
    </div>
  );
}
