"use client";
import { useTranslations } from "use-intl";
import { Kbd } from "#components/ui/kbd.tsx";
import { isAnswered } from "./registry.ts";
import { shortcutTable, type ShortcutId } from "./shortcut-table.ts";
import { useChordsShown } from "./chords.ts";

/** What can follow `g`, shown when the second key is slow to come. */
export function ChordHint() {
  const t = useTranslations("shell.shortcuts");
  if (!useChordsShown()) return null;
  return (
    <div
      role="status"
      className="fixed bottom-5 left-1/2 z-40 flex -translate-x-1/2 items-center gap-4 rounded-control bg-surface-inverse px-3.5 py-2 text-text-inverse shadow-overlay"
    >
      <span className="font-semibold">{t("chord")}</span>
      {chordIds().map((id) => (
        <span key={id} className="flex items-center gap-1.5">
          <Kbd keys={shortcutTable[id].keys[0].slice(2)} inverse />
          {t(id)}
        </span>
      ))}
    </div>
  );
}

function chordIds(): ShortcutId[] {
  const ids = Object.keys(shortcutTable) as ShortcutId[];
  return ids.filter((id) => shortcutTable[id].group === "go" && isAnswered(id));
}
