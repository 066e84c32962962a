"use client";
import { useQuery } from "@tanstack/react-query";
import { Activity } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { trafficQuery } from "#lib/client/queries/traffic.ts";
import { useActor } from "#lib/client/use-actor.ts";
import type { LiveTraffic } from "#lib/contract/live-traffic.ts";
import { can } from "#lib/contract/permissions.ts";
import { Figures } from "./figures.tsx";
import { NumberTable } from "./number-table.tsx";
import { PausedBanner } from "./paused-banner.tsx";
import { SidePanel } from "./side-panel.tsx";
import { TrafficHeader } from "./traffic-header.tsx";
import { TrafficSkeleton } from "./traffic-skeleton.tsx";

/** What moves now, number by number, and what stands still; for those who answer for it. */
export function TrafficScreen() {
  const t = useTranslations("traffic");
  const [frozen, setFrozen] = useState<LiveTraffic | null>(null);
  const actor = useActor();
  const maySteer = actor !== null && can(actor, "number.manage");
  const query = useQuery({ ...trafficQuery(), enabled: frozen === null });
  const data = frozen ?? query.data;
  const freeze = () => setFrozen(frozen === null ? (query.data ?? null) : null);
  useShortcut("freeze", freeze);
  // Who steers wants to see what comes of it, now.
  const follow = () => {
    setFrozen(null);
    void query.refetch();
  };
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface-raised">
      <TrafficHeader
        at={data?.at}
        isFrozen={frozen !== null}
        isLate={query.error !== null}
        onFreeze={freeze}
        onPauseAll={maySteer && data?.sendingPausedAt === null ? follow : null}
      />
      {data === undefined || data.sendingPausedAt === null ? null : (
        <PausedBanner since={data.sendingPausedAt} onSteered={maySteer ? follow : null} />
      )}
      {data !== undefined ? (
        <Shown data={data} onSteered={maySteer ? follow : null} />
      ) : query.error === null ? (
        <TrafficSkeleton />
      ) : (
        <NotLoaded title={t("notLoaded")} error={query.error} onRetry={() => void query.refetch()} />
      )}
    </main>
  );
}

function Shown({ data, onSteered }: { data: LiveTraffic; onSteered: (() => void) | null }) {
  const t = useTranslations("traffic");
  if (data.numbers.length === 0)
    return (
      <EmptyState icon={Activity} title={t("emptyTitle")}>
        {t("emptyBody")}
      </EmptyState>
    );
  return (
    <>
      <Figures data={data} />
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_340px] max-xl:block max-xl:overflow-auto">
        <NumberTable numbers={data.numbers} at={data.at} onSteered={onSteered} />
        <SidePanel data={data} maySteer={onSteered !== null} />
      </div>
    </>
  );
}
