import { useState } from "react";
import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useThreadMessages } from "#lib/client/outbox/use-thread-messages.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { hasCertainlyFailed } from "./message-look.ts";
import { useRetryFailed } from "./use-retry-failed.ts";

/** Under the newest of several failed texts: all of them again, in their order. */
export function RetryAll({ message }: { message: ShownMessage }) {
  const t = useTranslations("thread");
  const { messages } = useThreadMessages(message.conversationId);
  const { retryConversation } = useRetryFailed();
  const [busy, setBusy] = useState(false);
  const failed = messages.filter(hasCertainlyFailed);
  const [oldest] = failed;
  if (!oldest || failed.length < 2 || failed.at(-1)?.id !== message.id) return null;
  const retry = () => {
    setBusy(true);
    const since = oldest.dueAt ?? oldest.createdAt;
    void retryConversation(message.conversationId, since).finally(() => setBusy(false));
  };
  return (
    <LinkButton tone="danger" onClick={retry} disabled={busy}>
      {busy ? t("retrying") : t("retryAll", { count: failed.length })}
    </LinkButton>
  );
}
