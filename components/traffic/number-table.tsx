"use client";
import { useTranslations } from "use-intl";
import type { NumberTraffic } from "#lib/contract/live-traffic.ts";
import { rowClass } from "./number-columns.ts";
import { NumberRow } from "./number-row.tsx";
import { waitingOf } from "./sum-numbers.ts";

type Props = {
  numbers: readonly NumberTraffic[];
  at: string;
  /** Null: the asker only watches. */
  onSteered: (() => void) | null;
};

/** Number by number: in, out, the last hour, what waits; admins steer. */
export function NumberTable({ numbers, at, onSteered }: Props) {
  const t = useTranslations("traffic");
  const most = Math.max(1, ...numbers.map((number) => waitingOf(number).count));
  return (
    <div
      role="table"
      aria-label={t("numbers")}
      tabIndex={0}
      className="inset-focus min-h-0 overflow-auto max-xl:overflow-visible"
    >
      <div role="rowgroup" className="max-md:sr-only">
        <div role="row" className={`${rowClass} h-8 text-xs text-text-muted`}>
          <span role="columnheader">{t("column.number")}</span>
          <span role="columnheader" className="text-right font-medium text-inbound-text">
            {t("column.in")}
          </span>
          <span role="columnheader" className="text-right font-medium text-accent-text">
            {t("column.out")}
          </span>
          <span role="columnheader" className="truncate">
            {t("column.hour")}
          </span>
          <span role="columnheader">{t("column.queue")}</span>
          <span role="columnheader" className="text-right">
            <span className="sr-only">{t("column.steer")}</span>
          </span>
        </div>
      </div>
      <div role="rowgroup">
        {numbers.map((one) => (
          <NumberRow key={one.number.id} traffic={one} at={at} most={most} onSteered={onSteered} />
        ))}
      </div>
    </div>
  );
}
