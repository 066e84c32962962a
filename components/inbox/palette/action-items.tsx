"use client";
import {
  CircleCheck,
  CircleQuestionMark,
  Mail,
  MessageSquareLock,
  Moon,
  PanelRight,
  Reply,
  Search,
  Tag,
  Undo2,
  UserPlus,
  Users,
} from "lucide-react";
import { useTranslations } from "use-intl";
import { isAnswered, runShortcut } from "#components/shell/keyboard/registry.ts";
import { keysOf, type ShortcutId } from "#components/shell/keyboard/shortcut-table.ts";
import { CommandGroup, CommandItem } from "#components/ui/command.tsx";

const offered = {
  reply: Reply,
  note: MessageSquareLock,
  assign: Users,
  assignToMe: UserPlus,
  snooze: Moon,
  close: CircleCheck,
  tag: Tag,
  markUnread: Mail,
  contact: PanelRight,
  fetchNext: UserPlus,
  search: Search,
  undo: Undo2,
  help: CircleQuestionMark,
} satisfies Partial<Record<ShortcutId, typeof Reply>>;

/** Every shortcut that does something now, by its name. */
export function ActionItems({ choose }: { choose: (step: () => void) => () => void }) {
  const t = useTranslations();
  const ids = (Object.keys(offered) as (keyof typeof offered)[]).filter(isAnswered);
  return (
    <CommandGroup title={t("inbox.palette.actions")}>
      {ids.map((id) => {
        const Icon = offered[id];
        return (
          <CommandItem
            key={id}
            value={t(`shell.shortcuts.${id}`)}
            icon={<Icon className="size-4" aria-hidden="true" />}
            keys={keysOf(id)}
            onSelect={choose(() => runShortcut(id))}
          >
            {t(`shell.shortcuts.${id}`)}
          </CommandItem>
        );
      })}
    </CommandGroup>
  );
}
