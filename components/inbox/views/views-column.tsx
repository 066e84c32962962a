"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { keysOf } from "#components/shell/keyboard/shortcut-table.ts";
import { Kbd } from "#components/ui/kbd.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import { showHelp } from "#components/shell/help-sheet-door.tsx";
import { ConnectionSign } from "./connection-sign.tsx";
import { NumberViews } from "./number-views.tsx";
import { StandardViews } from "./standard-views.tsx";
import { TeamViews } from "./team-views.tsx";

/** The views of the inbox, with what each holds; the sign of the live connection below. */
export function ViewsColumn({ className, onChoose }: { className?: string; onChoose?: () => void }) {
  const t = useTranslations("inbox");
  const organisation = useQuery(meQuery()).data?.organisation.name;
  return (
    <nav
      aria-label={t("views")}
      className={classNames("flex-col border-r border-border bg-surface-sunken", className)}
      onClickCapture={(event) => {
        if (event.target instanceof Element && event.target.closest("a") !== null) onChoose?.();
      }}
    >
      <div className="flex h-(--size-bar) shrink-0 items-center pr-2 pl-3.5 text-base">
        <b className="truncate font-semibold">{organisation}</b>
      </div>
      <div className="column-scroll min-h-0 flex-1 pt-0.5">
        <StandardViews />
        <TeamViews />
        <NumberViews />
      </div>
      <div className="flex h-9 shrink-0 items-center border-t border-border pr-2.5 pl-3.5 text-xs text-text-muted">
        <ConnectionSign />
        <button
          type="button"
          onClick={showHelp}
          aria-label={t("allShortcuts")}
          className="touch-target ml-auto min-h-6 px-1"
        >
          <Kbd keys={keysOf("help")} />
        </button>
      </div>
    </nav>
  );
}
