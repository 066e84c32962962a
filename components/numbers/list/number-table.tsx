"use client";
import { useTranslations } from "use-intl";
import { NumberRow } from "./number-row.tsx";
import { columnClass, numberColumns } from "./number-columns.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";

/** Numbers, one a row; narrower screens leave columns to the number's own page. */
export function NumberTable({ numbers }: { numbers: NumberOverview[] }) {
  const t = useTranslations("numbers");
  return (
    <table aria-label={t("title")} className="w-full border-collapse max-md:block">
      <thead className="max-md:sr-only">
        <tr className="sticky top-0 z-10 bg-surface-raised shadow-[0_1px_0_var(--border)]">
          {numberColumns.map((column) => (
            <th
              key={column}
              scope="col"
              className={`h-8 px-2 text-left text-xs font-medium whitespace-nowrap text-text-muted first:pl-5 last:pr-4 ${columnClass(column)}`}
            >
              <span className={column === "actions" ? "sr-only" : undefined}>{t(`column.${column}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {numbers.map((number) => (
          <NumberRow key={number.id} number={number} />
        ))}
      </tbody>
    </table>
  );
}
