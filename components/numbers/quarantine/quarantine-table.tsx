"use client";
import { useTranslations } from "use-intl";
import type { QuarantinedText } from "#lib/contract/conversation.ts";
import { QuarantineRow } from "./quarantine-row.tsx";

const columns = ["when", "from", "to", "reason", "text"] as const;

/** Texts in quarantine, one a row; on a phone one below the other. */
export function QuarantineTable({ texts }: { texts: QuarantinedText[] }) {
  const t = useTranslations("quarantine");
  return (
    <table aria-label={t("title")} className="w-full border-collapse max-md:block">
      <thead className="max-md:sr-only">
        <tr className="sticky top-0 z-10 bg-surface-raised shadow-[0_1px_0_var(--border)]">
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="h-8 px-2 text-left text-xs font-medium whitespace-nowrap text-text-muted first:pl-5 last:pr-4"
            >
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {texts.map((text) => (
          <QuarantineRow key={text.id} text={text} />
        ))}
      </tbody>
    </table>
  );
}
