import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { conversationQuery } from "#lib/client/queries/conversation.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { useRetryFailed } from "./use-retry-failed.ts";

/** After an outage: everything that failed from this number within a day, again. */
export function RetryNumber({ message, onDone }: { message: ShownMessage; onDone: () => void }) {
  const t = useTranslations("thread");
  const { retryNumber } = useRetryFailed();
  const { data: conversation } = useQuery(conversationQuery(message.conversationId));
  const [busy, setBusy] = useState(false);
  if (!conversation) return null;
  const { number } = conversation;
  const retry = () => {
    setBusy(true);
    void retryNumber(number.id).finally(onDone);
  };
  return (
    <Button look="soft" onClick={retry} disabled={busy}>
      {busy ? t("retrying") : t("retryNumber", { number: number.addressText })}
    </Button>
  );
}
