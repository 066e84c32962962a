"use client";
import { ArrowDownWideNarrow, Pause, Play } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { keysOf } from "#components/shell/keyboard/shortcut-table.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Dot } from "#components/ui/dot.tsx";
import { Menu, MenuContent, MenuRadioGroup, MenuRadioItem, MenuTrigger } from "#components/ui/menu.tsx";
import { SegmentedTabs } from "#components/ui/segmented-tabs.tsx";
import { useConnection } from "#lib/client/connection.ts";
import type { Workload } from "#lib/contract/workload.ts";
import { CapButton } from "./cap-button.tsx";
import { type LaneOrder, laneOrders } from "./lanes.tsx";

type Props = {
  data: Workload | undefined;
  team: string | null;
  onTeam: (team: string | null) => void;
  order: LaneOrder;
  onOrder: (order: LaneOrder) => void;
  isFrozen: boolean;
  onFreeze: () => void;
};

/** The teams, whether the board is live or frozen, and its order. */
export function WorkloadHeader({ data, team, onTeam, order, onOrder, isFrozen, onFreeze }: Props) {
  const t = useTranslations("workload");
  const teams = data?.teams.filter(({ id }) => id !== null) ?? [];
  const tabs = [
    { key: "", label: t("allTeams"), href: "/workload" },
    ...teams.map(({ id, name, open }) => ({
      key: id ?? "",
      label: name ?? "",
      count: open,
      href: "/workload",
    })),
  ].map((tab) => ({
    ...tab,
    onClick: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      onTeam(tab.key === "" ? null : tab.key);
    },
  }));
  return (
    <header className="flex min-h-(--size-bar) shrink-0 items-center gap-x-3 border-b border-border bg-surface px-4 max-md:flex-wrap max-md:py-1.5">
      <h1 className="text-lg font-semibold tracking-[-0.005em]">{t("title")}</h1>
      <div className="min-w-0 flex-1 overflow-x-auto [scrollbar-width:none] max-md:order-last max-md:basis-full">
        <SegmentedTabs label={t("team")} current={team ?? ""} tabs={tabs} />
      </div>
      <LiveSign at={data?.at} isFrozen={isFrozen} />
      <Button
        look="soft"
        pressed={isFrozen}
        onClick={onFreeze}
        aria-keyshortcuts="Space"
        title={t("freezeHint", { key: keysOf("freeze") })}
        className="max-md:hidden"
      >
        {isFrozen ? (
          <Play className="size-4" aria-hidden="true" />
        ) : (
          <Pause className="size-4" aria-hidden="true" />
        )}
        <span className="max-xl:sr-only">{isFrozen ? t("resume") : t("freeze")}</span>
      </Button>
      <Menu>
        <MenuTrigger className={`${buttonClass({ look: "soft" })} max-md:ml-auto`}>
          <ArrowDownWideNarrow className="size-4" strokeWidth={1.8} aria-hidden="true" />
          <span className="max-lg:sr-only">{t(`order.${order}`)}</span>
        </MenuTrigger>
        <MenuContent align="end" label={t("orderBy")}>
          <MenuRadioGroup value={order} onValueChange={(chosen) => onOrder(chosen as LaneOrder)}>
            {laneOrders.map((one) => (
              <MenuRadioItem key={one} value={one}>
                {t(`order.${one}`)}
              </MenuRadioItem>
            ))}
          </MenuRadioGroup>
        </MenuContent>
      </Menu>
      <CapButton />
    </header>
  );
}

function LiveSign({ at, isFrozen }: { at: string | undefined; isFrozen: boolean }) {
  const t = useTranslations("workload");
  const shell = useTranslations("shell.connection");
  const format = useFormatter();
  const { status } = useConnection();
  // Nothing to date yet.
  if (at === undefined) return null;
  const clock = format.dateTime(new Date(at), { timeStyle: "medium" });
  const isLive = status === "live" && !isFrozen;
  return (
    <span
      role="status"
      className="flex items-center gap-2 text-xs whitespace-nowrap text-text-muted tabular-nums max-md:hidden"
    >
      <Dot tone={isLive ? "ok" : "warn"} />
      {isFrozen
        ? t("frozen", { time: clock })
        : status === "live"
          ? t("live", { time: clock })
          : shell(status, { time: clock })}
    </span>
  );
}
