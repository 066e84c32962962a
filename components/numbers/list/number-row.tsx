"use client";
import type { ReactNode } from "react";
import { useFormatter, useTimeZone, useTranslations } from "use-intl";
import { useTeamNames } from "#components/settings/parts/use-team-names.ts";
import { SoftLink } from "#components/shell/soft-link.tsx";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { listTimeStyle } from "#lib/i18n/times.ts";
import { columnClass, type NumberColumn } from "./number-columns.ts";
import { NumberMenu } from "./number-menu.tsx";
import { Sparkline } from "./sparkline.tsx";
import { StateMark } from "./state-mark.tsx";

/** One number: what it is, who carries it, how it fares. */
export function NumberRow({ number }: { number: NumberOverview }) {
  const t = useTranslations("numbers");
  const teamNames = useTeamNames();
  const teams = teamNames(number.teamIds);
  return (
    <tr className="border-b border-border hover:bg-surface-hover max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-3 max-md:gap-y-1 max-md:px-4 max-md:py-2.5">
      <Cell column="number">
        <SoftLink
          href={`/numbers/${number.id}`}
          className="block font-semibold whitespace-nowrap hover:underline"
        >
          {number.addressText}
        </SoftLink>
        <span className="block text-xs text-text-muted">
          {t(`kind.${number.kind}`)}
          {number.label === "" ? null : ` · ${number.label}`}
          {number.keywordPrefix === null ? null : ` · ${number.keywordPrefix.toUpperCase()}`}
        </span>
      </Cell>
      <Cell column="country">{number.country ?? "–"}</Cell>
      <Cell column="provider">
        {number.account === null ? (
          "–"
        ) : (
          <>
            <span className="block truncate">{number.account.name}</span>
            {number.account.title === number.account.name ? null : (
              <span className="block truncate text-xs text-text-muted">{number.account.title}</span>
            )}
          </>
        )}
      </Cell>
      <Cell column="health">
        <SoftLink href={`/numbers/health/${number.id}`} className="block hover:underline">
          <StateMark number={number} />
        </SoftLink>
      </Cell>
      <Cell column="day">
        <Sparkline number={number} />
      </Cell>
      <Cell column="lastIn" label={t("column.lastIn")}>
        <When at={number.lastInboundAt} />
      </Cell>
      <Cell column="lastReport">
        <When at={number.lastReportAt} />
      </Cell>
      <Cell column="teams">{teams === "" ? t("nobody") : teams}</Cell>
      <Cell column="actions">
        <NumberMenu number={number} />
      </Cell>
    </tr>
  );
}

const places: Partial<Record<NumberColumn, string>> = {
  actions: "w-px text-right max-md:col-start-2 max-md:row-start-1 max-md:w-auto max-md:justify-self-end",
  number: "max-md:col-start-1 max-md:row-start-1",
  day: "max-md:hidden",
  lastIn: "text-text-muted tabular-nums max-md:text-xs",
  lastReport: "text-text-muted tabular-nums",
  provider: "max-w-44",
  teams: "max-w-44 truncate",
};

function Cell({ column, label, children }: { column: NumberColumn; label?: string; children: ReactNode }) {
  return (
    <td
      className={`h-14 px-2 py-1 first:pl-5 last:pr-4 max-md:h-auto max-md:p-0! ${columnClass(column)} ${places[column] ?? ""}`}
    >
      {label === undefined ? null : <span className="md:hidden">{label} </span>}
      {children}
    </td>
  );
}

function When({ at }: { at: string | null }) {
  const t = useTranslations("numbers");
  const format = useFormatter();
  const zone = useTimeZone() ?? "UTC";
  if (at === null) return t("never");
  const date = new Date(at);
  return (
    <time dateTime={at} title={format.dateTime(date, { dateStyle: "full", timeStyle: "medium" })}>
      {format.dateTime(date, listTimeStyle(date, new Date(), zone))}
    </time>
  );
}
