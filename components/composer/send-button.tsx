import { CalendarClock, ChevronDown, Clock, SendHorizontal } from "lucide-react";
import { useState } from "react";
import { useFormatter, useTimeZone, useTranslations } from "use-intl";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from "#components/ui/menu.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import { PickTimeDialog } from "./pick-time-dialog.tsx";
import { sendTimes } from "./send-times.ts";
import { useSendChoice } from "./use-send-choice.ts";
import type { SendOptions } from "./use-sending.ts";

type Props = {
  /** Why it is off; null when it is on. */
  disabled: string | null;
  isOffline: boolean;
  onSend: (options?: SendOptions) => void;
};

/** Send, and beside it the other ways to send; the way last chosen becomes the button. */
export function SendButton({ disabled, isOffline, onSend }: Props) {
  const t = useTranslations("composer");
  const [choice, choose] = useSendChoice();
  const andClose = choice === "close";
  const label = isOffline ? t("queue") : andClose ? t("sendAndClose") : t("send");
  const button = (
    <Button
      look="pri"
      disabled={disabled !== null}
      onClick={() => onSend({ andClose })}
      className={
        disabled === null ? "rounded-r-none max-md:rounded-l-full max-md:px-3!" : "max-md:rounded-full"
      }
    >
      <SendHorizontal className="hidden size-4 max-md:block" aria-hidden="true" />
      <span className="max-md:sr-only">{label}</span>
    </Button>
  );
  if (disabled !== null) {
    return (
      <Tooltip label={disabled}>
        <span>{button}</span>
      </Tooltip>
    );
  }
  return (
    <span className="inline-flex">
      <Tooltip label={label} keys={andClose ? "mod+shift+enter" : "mod+enter"} side="top">
        {button}
      </Tooltip>
      <SendMenu onSend={onSend} onChoose={choose} />
    </span>
  );
}

type MenuProps = { onSend: Props["onSend"]; onChoose: (choice: "send" | "close") => void };

function SendMenu({ onSend, onChoose }: MenuProps) {
  const t = useTranslations("composer");
  const [picking, setPicking] = useState(false);
  const pick = (choice: "send" | "close") => {
    onChoose(choice);
    onSend({ andClose: choice === "close" });
  };
  return (
    <>
      <Menu>
        <MenuTrigger
          aria-label={t("sendOptions")}
          className={buttonClass({
            look: "pri",
            className:
              "rounded-l-none border-l border-on-accent/35 px-[5px]! max-md:rounded-r-full max-md:px-2.5!",
          })}
        >
          <ChevronDown className="size-3.5" strokeWidth={2} aria-hidden="true" />
        </MenuTrigger>
        <MenuContent align="end" side="top" className="min-w-64" label={t("sendOptions")}>
          <MenuItem keys="mod+enter" onSelect={() => pick("send")}>
            {t("send")}
          </MenuItem>
          <MenuItem keys="mod+shift+enter" onSelect={() => pick("close")}>
            {t("sendAndClose")}
          </MenuItem>
          <MenuSeparator />
          <TimeItems onSend={onSend} />
          <MenuItem icon={<span />} onSelect={() => setPicking(true)}>
            {t("pickTime")}
          </MenuItem>
        </MenuContent>
      </Menu>
      {picking ? (
        <PickTimeDialog onClose={() => setPicking(false)} onPick={(sendAt) => onSend({ sendAt })} />
      ) : null}
    </>
  );
}

function TimeItems({ onSend }: Pick<Props, "onSend">) {
  const t = useTranslations("composer");
  const format = useFormatter();
  const timeZone = useTimeZone() ?? "UTC";
  const [{ today, tomorrow }] = useState(() => sendTimes(new Date(), timeZone));
  const clock = (at: Date) => format.dateTime(at, { hour: "2-digit", minute: "2-digit" });
  const sendAt = (at: Date) => onSend({ sendAt: at.toISOString() });
  return (
    <>
      {today === null ? null : (
        <MenuItem
          icon={<Clock className="size-4" strokeWidth={1.8} aria-hidden="true" />}
          onSelect={() => sendAt(today)}
        >
          {t("sendTodayAt", { time: clock(today) })}
        </MenuItem>
      )}
      <MenuItem
        icon={<CalendarClock className="size-4" strokeWidth={1.8} aria-hidden="true" />}
        onSelect={() => sendAt(tomorrow)}
      >
        {t("sendTomorrowAt", { time: clock(tomorrow) })}
      </MenuItem>
    </>
  );
}
