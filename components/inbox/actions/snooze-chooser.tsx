"use client";
import { CalendarClock, Clock, Moon, Sunrise } from "lucide-react";
import { useState } from "react";
import { useTimeZone, useTranslations } from "use-intl";
import { CommandDialog, CommandEmpty, CommandGroup, CommandItem } from "#components/ui/command.tsx";
import type { Conversation } from "#lib/contract/conversation.ts";
import { SnoozePicker } from "./snooze-picker.tsx";
import { snoozeChoices } from "./snooze-times.ts";
import { useConversationActions } from "./use-conversation-actions.ts";
import { useMoment } from "./use-moment.ts";

type Props = { conversation: Conversation; onClose: () => void };
const icons = { laterToday: Clock, tomorrow: Sunrise, monday: CalendarClock };

/** When the conversation should come back. */
export function SnoozeChooser({ conversation, onClose }: Props) {
  const t = useTranslations("inbox.action");
  const zone = useTimeZone() ?? "UTC";
  const moment = useMoment();
  const { snooze, wake } = useConversationActions();
  const [words, setWords] = useState("");
  const [picking, setPicking] = useState(false);
  const [choices] = useState(() => snoozeChoices(new Date(), zone));
  const choose = (until: Date) => {
    onClose();
    void snooze(conversation, until.toISOString());
  };
  if (picking) return <SnoozePicker onPick={choose} onClose={onClose} />;
  return (
    <CommandDialog
      title={t("snooze")}
      placeholder={t("snoozeUntil")}
      words={words}
      onWords={setWords}
      onClose={onClose}
    >
      <CommandEmpty>{t("pickTime")}</CommandEmpty>
      <CommandGroup title={t("zoneNote", { zone: zone.replaceAll("_", " ") })}>
        {conversation.status === "snoozed" ? (
          <CommandItem
            value={t("wake")}
            icon={<Moon className="size-4" aria-hidden="true" />}
            onSelect={() => {
              onClose();
              void wake(conversation);
            }}
          >
            {t("wake")}
          </CommandItem>
        ) : null}
        {choices.map(({ key, until }) => {
          const Icon = icons[key];
          return (
            <CommandItem
              key={key}
              value={t(key)}
              icon={<Icon className="size-4" aria-hidden="true" />}
              hint={moment(until.toISOString())}
              onSelect={() => choose(until)}
            >
              {t(key)}
            </CommandItem>
          );
        })}
        <CommandItem
          value={t("pickTime")}
          icon={<CalendarClock className="size-4" aria-hidden="true" />}
          onSelect={() => setPicking(true)}
        >
          {t("pickTime")}
        </CommandItem>
      </CommandGroup>
    </CommandDialog>
  );
}
