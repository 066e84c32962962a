import { RotateCw, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { LongFoot } from "./foot-line.tsx";
import { MessageDetails } from "./message-details.tsx";
import { lookOf } from "./message-look.ts";
import { RetryAll } from "./retry-all.tsx";
import { useFailureWords } from "./use-failure-words.ts";
import { useMessageActions } from "./use-message-actions.ts";
import { useReasonWords } from "./use-reason-words.ts";

/** Why a text did not arrive, in plain words; the code stands in the details. */
export function FailedFoot({ message }: { message: ShownMessage }) {
  const t = useTranslations("thread");
  const { busy, retry, takeBack } = useMessageActions(message);
  const words = useFailureWords(message);
  const advice = useReasonWords()(message).todo;
  const todo = message.local ? null : advice;
  const [detailed, setDetailed] = useState(false);
  const canRetry = lookOf(message) === "failed";
  return (
    <LongFoot
      tone={canRetry ? "bad" : undefined}
      icon={TriangleAlert}
      words={todo ? `${words}. ${todo}` : words}
    >
      {canRetry ? (
        <LinkButton tone="danger" onClick={retry} disabled={busy}>
          <RotateCw className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
          {busy ? t("retrying") : t("retry")}
        </LinkButton>
      ) : null}
      {canRetry ? <RetryAll message={message} /> : null}
      {message.local ? (
        <LinkButton tone="danger" onClick={takeBack}>
          {t("edit")}
        </LinkButton>
      ) : (
        <LinkButton tone={canRetry ? "danger" : "accent"} onClick={() => setDetailed(true)}>
          {t("details")}
        </LinkButton>
      )}
      {detailed ? <MessageDetails message={message} onClose={() => setDetailed(false)} /> : null}
    </LongFoot>
  );
}
