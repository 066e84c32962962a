import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useConversationActions } from "#components/inbox/actions/use-conversation-actions.ts";
import { announce } from "#components/shell/undo.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import type { Conversation } from "#lib/contract/conversation.ts";

/** The last one to assign wins; who has it on screen and just lost it is told by whom, and can take it back. */
export function useLostAssignment(conversation: Conversation, messages: readonly ShownMessage[]): void {
  const t = useTranslations();
  const me = useQuery(meQuery()).data;
  const { assign } = useConversationActions();
  const line = messages.findLast((message) => message.activity?.type === "assigned");
  const newestSeq = messages.findLast((message) => !message.local)?.seq ?? 0;
  const isMine = me !== undefined && conversation.assignee?.id === me.id;
  const seen = useRef({ upTo: newestSeq, wasMine: isMine });

  useEffect(() => {
    const { upTo, wasMine } = seen.current;
    const isNew = line !== undefined && upTo > 0 && line.seq > upTo;
    // The line and the record come apart: once the thread is here, the lines alone say whose it is.
    const mine = isNew ? ownerBy(line) === me?.id : upTo === 0 ? isMine : wasMine;
    seen.current = { upTo: newestSeq, wasMine: mine };
    if (!me || !isNew || !wasMine || mine) return;
    if (line.author.kind !== "member" || line.author.id === me.id) return;
    const name = line.author.name ?? t("thread.someone");
    announce(
      t(ownerBy(line) === line.author.id ? "inbox.done.takenOver" : "inbox.done.givenAway", { name }),
      {
        label: t("common.undo"),
        run: () =>
          assign(conversation, { member: { id: me.id, name: me.name } }, t("inbox.done.assignedToYou")),
      },
    );
  });
}

function ownerBy({ activity }: ShownMessage): string | null {
  return activity?.type === "assigned" ? activity.memberId : null;
}
