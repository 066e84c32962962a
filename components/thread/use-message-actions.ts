import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { giveBackAttached } from "#components/composer/attached.ts";
import { giveBack } from "#components/composer/drafts.ts";
import { focusComposer } from "#components/composer/focus-composer.ts";
import { announce } from "#components/shell/undo.ts";
import { cancelMessage, retryMessage } from "#lib/client/mutations/change-message.ts";
import { useSendReply } from "#lib/client/mutations/send-reply.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";

/** What can be done about one text of ours: take it back into the composer, call it off, try again. */
export function useMessageActions(message: ShownMessage) {
  const client = useQueryClient();
  const t = useTranslations("thread");
  const { data: me } = useQuery(meQuery());
  const { resend, discard } = useSendReply(message.conversationId);
  const [busy, setBusy] = useState(false);
  const { clientId, local } = message;

  /** Says so only when it did not work: what worked is seen in its place. */
  async function attempt(step: () => Promise<unknown>, failure: string): Promise<boolean> {
    setBusy(true);
    try {
      await step();
      return true;
    } catch {
      announce(failure);
      return false;
    } finally {
      setBusy(false);
    }
  }
  const cancel = async () => {
    if (local && clientId) return void discard(clientId);
    await attempt(() => cancelMessage(client, message.id), t("tooLate"));
  };
  const takeBack = async () => {
    if (local && clientId) discard(clientId);
    else if (!(await attempt(() => cancelMessage(client, message.id), t("tooLate")))) return;
    const kind = message.kind === "note" ? "note" : "text";
    giveBack(message.conversationId, { text: message.text, kind, afterSeq: null });
    giveBackAttached(message.conversationId, message.media);
    focusComposer(message.conversationId, kind);
  };
  const retry = async () => {
    await attempt(
      () => (local && clientId ? resend(clientId) : retryMessage(client, message.id)),
      t("retryFailed"),
    );
  };
  const isMine = message.author.kind === "member" && message.author.id === me?.id;
  return { isMine, busy, cancel, takeBack, retry, undoSeconds: me?.organisation.undoSeconds ?? 5 };
}
