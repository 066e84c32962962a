"use client";
import { useState, type FormEvent } from "react";
import { useTimeZone, useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Input } from "#components/ui/input.tsx";
import { dayAfter, dayIn, instantIn } from "#lib/i18n/times.ts";

type Props = { onPick: (until: Date) => void; onClose: () => void };

/** A day and a clock of one's own, in the organisation's zone. */
export function SnoozePicker({ onPick, onClose }: Props) {
  const t = useTranslations();
  const zone = useTimeZone() ?? "UTC";
  const [day, setDay] = useState(() => dayAfter(dayIn(new Date(), zone), 1));
  const [clock, setClock] = useState("09:00");
  const [passed, setPassed] = useState(false);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const until = instantIn(day, clock, zone);
    if (Number.isNaN(until.getTime()) || until.getTime() <= Date.now()) setPassed(true);
    else onPick(until);
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("inbox.action.pickTitle")}
      description={t("inbox.action.zoneNote", { zone: zone.replaceAll("_", " ") })}
      closeLabel={t("common.close")}
      footer={
        <>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button look="pri" type="submit" form="snooze-picker">
            {t("inbox.action.snooze")}
          </Button>
        </>
      }
    >
      <form id="snooze-picker" onSubmit={submit} className="flex gap-2">
        <Input
          type="date"
          required
          value={day}
          onChange={(event) => setDay(event.target.value)}
          aria-label={t("inbox.action.day")}
          aria-invalid={passed}
        />
        <Input
          type="time"
          required
          value={clock}
          onChange={(event) => setClock(event.target.value)}
          aria-label={t("inbox.action.clock")}
          aria-invalid={passed}
          className="max-w-32"
        />
      </form>
      {passed ? (
        <p role="alert" className="mt-2 text-danger-text">
          {t("inbox.action.pastTime")}
        </p>
      ) : null}
    </Dialog>
  );
}
