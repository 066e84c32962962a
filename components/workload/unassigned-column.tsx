"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useWaitWords, WaitChip } from "#components/inbox/list/row-time.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { LaneConversation, Workload } from "#lib/contract/workload.ts";
import { useBoard } from "./board-context.ts";
import { SelectBox } from "./select-box.tsx";

/** What is nobody's, team by team; dropping here takes an owner away. */
export function UnassignedColumn({ data, team }: { data: Workload; team: string | null }) {
  const t = useTranslations("workload");
  const { dragged, drop } = useBoard();
  const [isOver, setOver] = useState(false);
  const groups = data.teams.filter(({ id }) => team === null || id === team);
  return (
    <section
      aria-label={t("unassigned")}
      className={classNames(
        "column-scroll min-h-0 border-r border-border bg-surface max-md:border-r-0",
        isOver && "bg-accent-soft",
      )}
      onDragOver={(event) => {
        if (dragged.length === 0) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop(null);
      }}
    >
      {groups.map((group) => (
        <Group
          key={group.id ?? ""}
          name={group.name ?? t("noTeam")}
          total={group.unassigned}
          tokens={data.unassigned.filter(({ teamId }) => teamId === group.id)}
        />
      ))}
    </section>
  );
}

function Group({ name, total, tokens }: { name: string; total: number; tokens: LaneConversation[] }) {
  const t = useTranslations("workload");
  const wait = useWaitWords();
  const { now, selected, toggle } = useBoard();
  const ids = tokens.map(({ id }) => id);
  const chosen = ids.filter((id) => selected.has(id)).length;
  const oldest = tokens[0]?.waitingSince ?? null;
  return (
    <div role="group" aria-label={t("unassignedOf", { team: name })}>
      <header className="sticky top-0 z-10 flex h-[34px] items-center gap-2 border-b border-border bg-surface pr-3 pl-2.5">
        <SelectBox
          label={t("selectAll", { team: name })}
          state={chosen === 0 ? "off" : chosen === ids.length ? "on" : "some"}
          disabled={ids.length === 0}
          onToggle={() => toggle(ids, chosen < ids.length)}
        />
        <h2 className="min-w-0 flex-1 truncate font-semibold">
          <span className="max-xl:sr-only max-md:not-sr-only">{t("unassignedWord")} </span>
          {name}
        </h2>
        <span className="text-xs whitespace-nowrap text-text-muted tabular-nums">
          {oldest === null
            ? total
            : t("countOldest", { count: total, wait: wait(now.getTime() - Date.parse(oldest)) })}
        </span>
      </header>
      {total === 0 ? (
        <p className="border-b border-border px-3 py-2.5 text-text-muted">{t("noneUnassigned")}</p>
      ) : null}
      <ul>
        {tokens.map((token) => (
          <UnassignedRow key={token.id} token={token} />
        ))}
      </ul>
      {total > tokens.length && tokens.length > 0 ? (
        <p className="border-b border-border px-3 py-2 text-xs text-text-muted">
          {t("moreUnassigned", { count: total - tokens.length })}
        </p>
      ) : null}
    </div>
  );
}

function UnassignedRow({ token }: { token: LaneConversation }) {
  const t = useTranslations("workload");
  const { now, selected, toggle, drag } = useBoard();
  const isOn = selected.has(token.id);
  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", token.name);
        drag(token);
      }}
      onDragEnd={() => drag(null)}
      onClick={() => toggle([token.id])}
      className={classNames(
        "grid cursor-grab grid-cols-[24px_minmax(0,1fr)_auto] items-start gap-x-1.5 border-b border-border py-2 pr-3 pl-2.5",
        isOn ? "bg-surface-selected" : "hover:bg-surface-hover",
      )}
    >
      <SelectBox
        label={t("select", { name: token.name })}
        state={isOn ? "on" : "off"}
        onToggle={() => toggle([token.id])}
      />
      <span className="min-w-0">
        <b className="block truncate font-semibold">{token.name}</b>
        <span className="block truncate text-text-muted max-xl:hidden max-md:block">{token.lastText}</span>
      </span>
      {token.waitingSince === null ? (
        <span className="text-xs text-text-faint">{t("answered")}</span>
      ) : (
        <WaitChip since={token.waitingSince} now={now} />
      )}
    </li>
  );
}
