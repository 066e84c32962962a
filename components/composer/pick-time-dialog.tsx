import { useId, useState } from "react";
import { useTimeZone, useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Input } from "#components/ui/input.tsx";
import { formatFieldTime, parseFieldTime } from "#lib/i18n/field-times.ts";
import { sendTimes } from "./send-times.ts";

type Props = { onClose: () => void; onPick: (sendAt: string) => void };

/** Any time to send at, on the organisation's clock. */
export function PickTimeDialog({ onClose, onPick }: Props) {
  const t = useTranslations("composer.pick");
  const common = useTranslations("common");
  const timeZone = useTimeZone() ?? "UTC";
  const id = useId();
  const [value, setValue] = useState(() =>
    formatFieldTime(sendTimes(new Date(), timeZone).tomorrow, timeZone),
  );
  const [problem, setProblem] = useState(false);
  const confirm = () => {
    const at = parseFieldTime(value, timeZone);
    if (at === null || at.getTime() <= Date.now()) return setProblem(true);
    onPick(at.toISOString());
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("title")}
      closeLabel={common("close")}
      description={t("zone", { zone: timeZone.replaceAll("_", " ") })}
      footer={
        <>
          <Button look="soft" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button look="pri" onClick={confirm}>
            {t("confirm")}
          </Button>
        </>
      }
    >
      <label htmlFor={id} className="mb-1 block font-medium">
        {t("day")}
      </label>
      <Input
        id={id}
        type="datetime-local"
        value={value}
        aria-invalid={problem}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => {
          setValue(event.target.value);
          setProblem(false);
        }}
      />
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="mt-1 text-xs text-danger-text">
          {t("past")}
        </p>
      ) : null}
    </Dialog>
  );
}
