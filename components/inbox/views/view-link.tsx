"use client";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { ListFilter } from "#lib/client/filter.ts";
import { followHere } from "#components/shell/follow-here.ts";
import { useInbox } from "../inbox-context.ts";

type Count = { count: number; unread: boolean } | null;
type Props = { filter: ListFilter; mark: ReactNode; count: Count; children: ReactNode };

/** One view: its mark, its name, its count; ember and bold while some of it is unread to the asker. */
export function ViewLink({ filter, mark, count, children }: Props) {
  const { route } = useInbox();
  const current = isSameView(filter, route.filter);
  const unread = count?.unread === true;
  return (
    <a
      href={route.hrefFor(null, filter)}
      onClick={followHere(() => route.show(filter))}
      aria-current={current ? "page" : undefined}
      className={classNames(
        "inset-focus flex h-7 items-center gap-2 rounded-control px-1.5 max-2xl:h-9 max-md:h-(--size-touch)",
        current ? "bg-surface-selected font-semibold text-text" : "hover:bg-surface-hover",
        !current && (unread ? "text-text" : "text-text-muted"),
      )}
    >
      <span className="grid w-4 shrink-0 place-items-center">{mark}</span>
      <span className="min-w-0 truncate">{children}</span>
      {count === null ? null : <ViewCount {...count} current={current} />}
    </a>
  );
}

function ViewCount({ count, unread, current }: { count: number; unread: boolean; current: boolean }) {
  const t = useTranslations("inbox");
  const format = useFormatter();
  const shown = count >= 10_000 ? format.number(count, { notation: "compact" }) : format.number(count);
  const tone = current ? "text-text-muted" : unread ? "text-inbound-text" : "text-text-faint";
  return (
    <span className={classNames("ml-auto text-xs tabular-nums", tone, unread ? "font-bold" : "font-normal")}>
      <span aria-hidden="true">{shown}</span>
      <span className="sr-only">{unread ? t("countUnread", { count: shown }) : shown}</span>
    </span>
  );
}

function isSameView(a: ListFilter, b: ListFilter): boolean {
  if (a.number !== b.number || a.team !== b.team || a.view !== b.view) return false;
  return (a.status === "snoozed") === (b.status === "snoozed" && b.view === "all");
}
