"use client";
import { useTranslations } from "use-intl";
import { Dialog } from "#components/ui/dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { isAnswered } from "./keyboard/registry.ts";
import { shortcutTable, type ShortcutGroup, type ShortcutId } from "./keyboard/shortcut-table.ts";

const groups: ShortcutGroup[] = ["list", "conversation", "everywhere", "go"];
const composerKeys = [
  ["mod+enter", "send"],
  ["mod+shift+enter", "sendAndClose"],
  ["escape", "leave"],
] as const;

/** The shortcuts that do something on this page. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations("shell.shortcuts");
  const common = useTranslations("common");
  return (
    <Dialog
      open
      onOpenChange={onClose}
      forReading
      title={t("title")}
      description={t("hint")}
      closeLabel={common("close")}
      className="w-[min(680px,calc(100vw-24px))]"
    >
      <div className="columns-2 gap-x-10 max-md:columns-1">
        {groups.map((group) => (
          <Group
            key={group}
            title={t(`groups.${group}`)}
            rows={rowsOf(group).map((id) => [shortcutTable[id].keys, t(id)])}
          />
        ))}
        <Group title={t("groups.composer")} rows={composerKeys.map(([keys, words]) => [[keys], t(words)])} />
      </div>
    </Dialog>
  );
}

function Group({ title, rows }: { title: string; rows: [readonly string[], string][] }) {
  if (rows.length === 0) return null;
  return (
    <section className="mb-4 break-inside-avoid">
      <h3 className="mb-1 text-xs font-medium text-text-faint">{title}</h3>
      <dl>
        {rows.map(([keys, words]) => (
          <div key={words} className="flex h-7 items-center justify-between gap-3">
            <dt>{words}</dt>
            <dd className="flex gap-1.5">
              {keys.map((key) => (
                <span key={key}>
                  <Kbd keys={key} />
                  <span className="sr-only">{key}</span>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function rowsOf(group: ShortcutGroup): ShortcutId[] {
  const ids = Object.keys(shortcutTable) as ShortcutId[];
  return ids.filter((id) => shortcutTable[id].group === group && isAnswered(id));
}
