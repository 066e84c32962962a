"use client";
import { UserMinus, UserPlus, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { keysOf } from "#components/shell/keyboard/shortcut-table.ts";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import type { Workload } from "#lib/contract/workload.ts";
import { isAvailable } from "./is-available.ts";
import type { BoardState } from "./use-board-state.ts";
import { useHandOut } from "./use-hand-out.ts";

type Props = { data: Workload; board: BoardState; onAssign: () => void };

/** What can be done to the selection. */
export function BulkBar({ data, board, onAssign }: Props) {
  const t = useTranslations("workload");
  const { tokens, clear } = board;
  const { give, spread } = useHandOut();
  const free = data.members.filter((lane) => isAvailable(lane) && lane.open < lane.cap).length;
  const [only] = tokens;
  const owned = data.members
    .flatMap(({ conversations }) => conversations)
    .some((one) => tokens.includes(one));
  const act = (step: () => void) => () => {
    step();
    clear();
  };
  if (only === undefined) return null;
  return (
    <div
      role="toolbar"
      aria-label={t("withSelection")}
      className="absolute bottom-4 left-1/2 z-20 flex max-w-[calc(100%-16px)] -translate-x-1/2 items-center gap-1 overflow-x-auto rounded-card border border-border bg-surface-overlay py-1.5 pr-2 pl-3.5 shadow-overlay max-md:bottom-2"
    >
      <b className="pr-2 font-semibold whitespace-nowrap tabular-nums">
        {t("selected", { count: tokens.length })}
      </b>
      <Button look="pri" onClick={onAssign} aria-keyshortcuts={keysOf("assign")}>
        <UserPlus className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("assign")}
        <span className="max-md:hidden">
          <Kbd keys={keysOf("assign")} inverse />
        </span>
      </Button>
      <Button
        disabled={free === 0}
        title={free === 0 ? t("nobodyFree") : undefined}
        onClick={act(() => spread(tokens))}
      >
        {t("spread", { count: free })}
      </Button>
      {owned ? (
        <Button onClick={act(() => give(tokens, null))}>
          <UserMinus className="size-4" strokeWidth={1.8} aria-hidden="true" />
          {t("unassign")}
        </Button>
      ) : null}
      {tokens.length === 1 ? (
        <SoftLink href={`/inbox/${only.id}`} className={buttonClass({})}>
          {t("openIt")}
        </SoftLink>
      ) : null}
      <IconButton icon={X} label={t("clear")} keys={keysOf("clear")} onClick={clear} />
    </div>
  );
}
