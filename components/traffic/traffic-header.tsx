"use client";
import { Pause, Play } from "lucide-react";
import { useTranslations } from "use-intl";
import { keysOf } from "#components/shell/keyboard/shortcut-table.ts";
import { Button } from "#components/ui/button.tsx";
import { LiveSign } from "./live-sign.tsx";
import { PauseAllButton } from "./pause-all-button.tsx";

type Props = {
  at: string | undefined;
  isFrozen: boolean;
  isLate: boolean;
  onFreeze: () => void;
  /** Null: the asker may not, or all sending is paused already. */
  onPauseAll: (() => void) | null;
};

/** What this is, of when it is, and the way to hold it still. */
export function TrafficHeader({ at, isFrozen, isLate, onFreeze, onPauseAll }: Props) {
  const t = useTranslations("traffic");
  return (
    <header className="flex min-h-(--size-bar) shrink-0 items-center gap-x-3 border-b border-border bg-surface px-4">
      <h1 className="mr-auto text-lg font-semibold tracking-[-0.005em]">{t("title")}</h1>
      {at === undefined ? null : <LiveSign at={at} isFrozen={isFrozen} isLate={isLate} />}
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
        {isFrozen ? t("resumeView") : t("freeze")}
      </Button>
      {onPauseAll === null ? null : <PauseAllButton onSteered={onPauseAll} />}
    </header>
  );
}
