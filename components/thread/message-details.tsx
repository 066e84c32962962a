import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "#components/ui/dialog.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { copyText } from "#components/ui/copy-text.ts";
import { announce } from "#components/shell/undo.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { DeliverySteps } from "./delivery-steps.tsx";
import { lookOf } from "./message-look.ts";
import { RetryNumber } from "./retry-number.tsx";
import { useFailureWords } from "./use-failure-words.ts";
import { useClock } from "./use-times.ts";

/** What support asks for about one text: code, segments, times, id, each attempt with its account, each report. */
export function MessageDetails({ message, onClose }: { message: ShownMessage; onClose: () => void }) {
  const t = useTranslations("thread");
  const common = useTranslations("common");
  const { full } = useClock();
  const words = useFailureWords(message);
  const hasFailed = lookOf(message) === "failed" || lookOf(message) === "withheld";
  const copyId = () => void copyText(message.id).then(() => announce(t("detail.copied")));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("detailsOf")}
      closeLabel={common("close")}
      description={hasFailed ? words : undefined}
      footer={hasFailed ? <RetryNumber message={message} onDone={onClose} /> : undefined}
    >
      <dl className="grid grid-cols-[112px_minmax(0,1fr)] gap-x-2 gap-y-1.5 tabular-nums">
        <Row name={t("detail.code")} value={message.statusCode} />
        <Row name={t("detail.segments")} value={message.segments} />
        <Row name={t("detail.encoding")} value={message.encoding} />
        <Row name={t("detail.created")} value={full(message.createdAt)} />
        <Row name={t("detail.sent")} value={message.sentAt && full(message.sentAt)} />
        <Row name={t("detail.delivered")} value={message.deliveredAt && full(message.deliveredAt)} />
        <Row
          name={t("detail.id")}
          value={
            <>
              <span className="text-xs break-all">{message.id}</span>
              <LinkButton aria-label={t("detail.copy")} onClick={copyId}>
                {common("copy")}
              </LinkButton>
            </>
          }
        />
      </dl>
      <DeliverySteps message={message} />
    </Dialog>
  );
}

function Row({ name, value }: { name: string; value: ReactNode }) {
  if (value === null || value === undefined) return null;
  return (
    <>
      <dt className="text-text-faint">{name}</dt>
      <dd className="min-w-0">{value}</dd>
    </>
  );
}
