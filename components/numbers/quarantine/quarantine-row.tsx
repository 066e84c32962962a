"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { QuarantinedText } from "#lib/contract/conversation.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { useMomentWords } from "../health/when.tsx";

/** One text: when it came, from whom, to which number, over which account, why it is here, and what it says. */
export function QuarantineRow({ text }: { text: QuarantinedText }) {
  const t = useTranslations("quarantine");
  const moment = useMomentWords();
  return (
    <tr className="border-b border-border align-top max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-3 max-md:gap-y-1 max-md:px-4 max-md:py-2.5">
      <Cell className="w-px whitespace-nowrap text-text-muted tabular-nums max-md:col-start-2 max-md:row-start-1 max-md:w-auto">
        <time dateTime={text.receivedAt}>{moment(text.receivedAt)}</time>
      </Cell>
      <Cell className="max-w-44 font-semibold wrap-anywhere md:min-w-40 max-md:col-start-1 max-md:row-start-1 max-md:max-w-none">
        <Address value={text.from} />
      </Cell>
      <Cell
        label={t("column.to")}
        className="max-w-44 wrap-anywhere md:min-w-36 max-md:col-span-2 max-md:max-w-none"
      >
        <Address value={text.to} />
        <span className="block text-xs text-text-muted">{t("through", { account: text.account })}</span>
      </Cell>
      <Cell className="text-text-muted max-md:col-span-2 md:min-w-36">{t(`reason.${text.reason}`)}</Cell>
      <Cell className="min-w-52 max-md:col-span-2">
        <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
          {text.text === "" ? <i className="text-text-muted">{t("noText")}</i> : text.text}
        </p>
      </Cell>
    </tr>
  );
}

type Shown = { label?: string; className: string; children: ReactNode };

function Cell({ label, className, children }: Shown) {
  return (
    <td className={`px-2 py-2.5 first:pl-5 last:pr-4 max-md:p-0! ${className}`}>
      {label === undefined ? null : <span className="text-text-muted md:hidden">{label} </span>}
      {children}
    </td>
  );
}

// A sender that is nothing but invisible characters is why some texts are here.
function Address({ value }: { value: string }) {
  const t = useTranslations("quarantine");
  const seen = value.replace(/\p{C}/gu, "").trim();
  return seen === "" ? <i className="font-normal text-text-muted">{t("nobody")}</i> : formatAddress(seen);
}
