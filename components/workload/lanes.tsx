"use client";
import { UsersRound } from "lucide-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Lane } from "#lib/contract/workload.ts";
import { laneColumns } from "./lane-columns.ts";
import { LaneRow } from "./lane-row.tsx";

export const laneOrders = ["wait", "open", "name"] as const;
export type LaneOrder = (typeof laneOrders)[number];

/** One lane a member. */
export function Lanes({ lanes, order }: { lanes: Lane[]; order: LaneOrder }) {
  const t = useTranslations("workload");
  if (lanes.length === 0) {
    return (
      <EmptyState icon={UsersRound} title={t("noMembersTitle")}>
        {t("noMembersBody")}
      </EmptyState>
    );
  }
  return (
    <section aria-label={t("members")} className="column-scroll min-h-0 pb-20">
      <div
        aria-hidden="true"
        className={`${laneColumns} sticky top-0 z-10 h-[34px] border-b border-border bg-surface text-xs text-text-faint`}
      >
        <span>{t("member")}</span>
        <span>{t("openOfCap")}</span>
        <span className="text-right">{t("waiting")}</span>
        <span className="text-right">{t("oldest")}</span>
        <span className="truncate pl-3 max-xl:pl-1 max-md:hidden">{t("tokensHint")}</span>
      </div>
      <ul>
        {inOrder(lanes, order).map((lane) => (
          <LaneRow key={lane.id} lane={lane} />
        ))}
      </ul>
    </section>
  );
}

function inOrder(lanes: readonly Lane[], order: LaneOrder): Lane[] {
  if (order === "name") return lanes.toSorted((a, b) => a.name.localeCompare(b.name));
  if (order === "open") return lanes.toSorted((a, b) => b.open - a.open);
  const since = ({ oldestWaitingSince }: Lane) => oldestWaitingSince ?? "9";
  return lanes.toSorted((a, b) => since(a).localeCompare(since(b)) || b.open - a.open);
}
