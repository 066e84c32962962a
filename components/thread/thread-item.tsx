import { useTranslations } from "use-intl";
import type { ThreadItem } from "./arrange-messages.ts";
import { DayLine } from "./day-line.tsx";
import { unreadDividerId } from "./divider-id.ts";
import { EventRun } from "./event-run.tsx";
import { MessageGroup } from "./message-group.tsx";
import { NoteCard } from "./note-card.tsx";
import { useDays } from "./use-times.ts";

/** One thing in the thread, whichever it is. */
export function ThreadItemView({ item }: { item: ThreadItem }) {
  const t = useTranslations("thread");
  switch (item.kind) {
    case "day":
      return <Day at={item.at} />;
    case "unread":
      return (
        <DayLine tone="new" id={unreadDividerId}>
          {t("newCount", { count: item.count })}
        </DayLine>
      );
    case "group":
      return <MessageGroup messages={item.messages} />;
    case "note":
      return <NoteCard message={item.message} />;
    case "events":
      return <EventRun messages={item.messages} />;
  }
}

function Day({ at }: { at: string }) {
  const { day } = useDays();
  return <DayLine>{day(at)}</DayLine>;
}
