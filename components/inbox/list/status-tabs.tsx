"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import { SegmentedTabs } from "#components/ui/segmented-tabs.tsx";
import { countsQuery } from "#lib/client/queries/counts.ts";
import { followHere } from "#components/shell/follow-here.ts";
import { useInbox } from "../inbox-context.ts";
import { countOf } from "../views/count-of.ts";

const statuses = ["open", "snoozed", "closed"] as const;

/** Open, snoozed, closed; while searching, all. */
export function StatusTabs() {
  const t = useTranslations("inbox");
  const { route } = useInbox();
  const format = useFormatter();
  const counts = useQuery(countsQuery()).data;
  const open = countOf(counts, { ...route.filter, status: "open" });
  const shown = route.filter.q === undefined ? statuses : (["all", ...statuses] as const);
  return (
    <div className="flex h-[38px] shrink-0 items-center overflow-x-auto border-b border-border px-2.5 max-md:h-[52px] max-md:px-3">
      <SegmentedTabs
        label={t("statuses")}
        current={route.filter.status}
        tabs={shown.map((status) => {
          const filter = { ...route.filter, status };
          return {
            key: status,
            label: t(`status.${status}`),
            count: status === "open" && open !== null ? format.number(open.count) : undefined,
            href: route.hrefFor(null, filter),
            onClick: followHere(() => route.show(filter)),
          };
        })}
      />
    </div>
  );
}
