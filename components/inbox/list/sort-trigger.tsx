"use client";
import { ArrowDownWideNarrow } from "lucide-react";
import type { ButtonHTMLAttributes, Ref } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";
import type { ListFilter } from "#lib/client/filter.ts";

type Sort = ListFilter["sort"];
export type SortProps = { sort: Sort; onSort: (sort: Sort) => void };
type Props = ButtonHTMLAttributes<HTMLButtonElement> & { sort: Sort; ref?: Ref<HTMLButtonElement> };

export function SortTrigger({ sort, ...rest }: Props) {
  const t = useTranslations("inbox.sort");
  return (
    <button
      type="button"
      aria-haspopup="menu"
      {...rest}
      aria-label={t("label", { order: t(sort) })}
      className={buttonClass({
        className: "-mr-1.5 px-1.5! text-text-muted! max-md:mr-0 max-md:w-(--size-touch)",
      })}
    >
      <ArrowDownWideNarrow className="size-4" strokeWidth={1.8} aria-hidden="true" />
      <span className="max-md:hidden">{t(sort)}</span>
    </button>
  );
}
