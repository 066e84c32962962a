"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { longWaitMs, useWaitWords } from "#components/inbox/list/row-time.tsx";
import { Avatar } from "#components/ui/avatar.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Dot } from "#components/ui/dot.tsx";
import type { Lane } from "#lib/contract/workload.ts";
import { useBoard } from "./board-context.ts";
import { isAvailable } from "./is-available.ts";
import { laneColumns } from "./lane-columns.ts";
import { LoadBar } from "./load-bar.tsx";
import { Tokens } from "./tokens.tsx";
import { useStateWords } from "./use-state-words.ts";

/** A member with what they have; dropping here gives it to them. */
export function LaneRow({ lane }: { lane: Lane }) {
  const t = useTranslations("workload");
  const wait = useWaitWords();
  const { now, dragged, drop } = useBoard();
  const [isOver, setOver] = useState(false);
  const coming = isOver && lane.active ? dragged.filter((token) => !lane.conversations.includes(token)) : [];
  const waited =
    lane.oldestWaitingSince === null ? null : now.getTime() - Date.parse(lane.oldestWaitingSince);
  const isLong = waited !== null && waited >= longWaitMs;
  return (
    <li
      aria-label={lane.name}
      onDragOver={(event) => {
        if (dragged.length === 0 || !lane.active) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop(lane.id);
      }}
      className={classNames(
        laneColumns,
        "min-h-[72px] border-b border-border py-1.5 max-xl:min-h-[66px]",
        coming.length > 0 &&
          "rounded-card bg-accent-soft outline-2 -outline-offset-3 outline-accent outline-dashed",
      )}
    >
      <Who lane={lane} />
      <LoadBar lane={lane} coming={coming.length} />
      <span className="text-right text-base tabular-nums">
        <span className="sr-only">{t("waiting")} </span>
        {lane.waiting}
      </span>
      <span
        className={classNames(
          "text-right text-base tabular-nums",
          isLong && "font-semibold text-inbound-text",
        )}
      >
        <span className="sr-only">{t("oldest")} </span>
        {waited === null ? "–" : wait(waited)}
      </span>
      <div className="min-w-0 pl-3 max-xl:pl-1 max-md:col-span-full max-md:pt-1 max-md:pl-0">
        <Tokens lane={lane} />
        {coming.length > 0 ? (
          <p className="pt-1 text-xs font-semibold text-accent-text">
            {t("dropHint", { count: coming.length, name: coming[0]?.name ?? "", member: lane.name })}
          </p>
        ) : null}
      </div>
    </li>
  );
}

function Who({ lane }: { lane: Lane }) {
  const words = useStateWords();
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Avatar id={lane.id} name={lane.name} size="lg" className="max-xl:size-6! max-xl:text-[10px]!" />
      <span className="min-w-0">
        <b className="block truncate font-semibold">{lane.name}</b>
        <span className="flex items-center gap-1.5 text-xs text-text-muted">
          <Dot tone={isAvailable(lane) ? "ok" : "off"} className="size-[7px]!" />
          <span className="truncate">{words(lane)}</span>
        </span>
      </span>
    </span>
  );
}
