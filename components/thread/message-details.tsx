import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "#components/ui/dialog.tsx";
import { Fact, Facts } from "#components/ui/facts.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { copyText } from "#components/ui/copy-text.ts";
import { announce } from "#components/shell/undo.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { DeliverySteps } from "./delivery-steps.tsx";
import { lookOf } from "./message-look.ts";
import { RetryNumber } from "./retry-number.tsx";
import { useFailureWords } from "./use-failure-words.ts";
import { useClock } from "./use-times.ts";

const WhyPart = lazy(() => import("#components/automations/runs/why-part.tsx"));

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
      <Facts className="grid-cols-[112px_minmax(0,1fr)]!">
        <Fact name={t("detail.code")}>{message.statusCode}</Fact>
        <Fact name={t("detail.segments")}>{message.segments}</Fact>
        <Fact name={t("detail.encoding")}>{message.encoding}</Fact>
        <Fact name={t("detail.created")}>{full(message.createdAt)}</Fact>
        <Fact name={t("detail.sent")}>{message.sentAt && full(message.sentAt)}</Fact>
        <Fact name={t("detail.delivered")}>{message.deliveredAt && full(message.deliveredAt)}</Fact>
        <Fact name={t("detail.id")}>
          <span className="text-xs break-all">{message.id}</span>
          <LinkButton aria-label={t("detail.copy")} onClick={copyId}>
            {common("copy")}
          </LinkButton>
        </Fact>
      </Facts>
      {message.direction === "out" ? <DeliverySteps message={message} /> : null}
      <Suspense>
        <WhyPart messageId={message.id} />
      </Suspense>
    </Dialog>
  );
}
