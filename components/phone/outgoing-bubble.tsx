import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { bubble, ownBubble } from "./handset-bubble.tsx";
import type { Outgoing } from "./use-handset.ts";

/** A text on its way, or one that did not get through: it stays, with the reason and Retry. */
export function OutgoingBubble({ outgoing, onRetry }: { outgoing: Outgoing; onRetry: () => void }) {
  const t = useTranslations("phone");
  const { state, files } = outgoing;
  const text = outgoing.text === "" ? files.map(({ file }) => file.name).join(", ") : outgoing.text;
  if (state === "sending") {
    return (
      <>
        <div className={classNames(bubble, ownBubble)} dir="auto">
          {text}
        </div>
        <p className="self-end pt-0.5 text-2xs text-text-faint">{t("sending")}</p>
      </>
    );
  }
  return (
    <>
      <div className={classNames(bubble, ownBubble, "border border-danger bg-bubble-failed!")} dir="auto">
        {text}
      </div>
      <p role="alert" className="flex items-center gap-1 self-end text-xs text-danger-text">
        <TriangleAlert className="size-3.5 shrink-0" aria-hidden="true" />
        {t("failed", { reason: t(`failedReason.${state}`) })}
        <LinkButton onClick={onRetry}>{t("retry")}</LinkButton>
      </p>
    </>
  );
}
