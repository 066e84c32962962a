import { useEffect, useState } from "react";
import { newestSeq } from "#lib/client/cache/messages.ts";
import { useSendReply } from "#lib/client/mutations/send-reply.ts";
import { useOutbox } from "#lib/client/outbox/outbox.ts";
import { useQueryClient } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Message } from "#lib/contract/message.ts";
import { attachedTo, giveBackAttached, takeAttached } from "./attached.ts";
import { draftOf, giveBack, takeDraft } from "./drafts.ts";
import { lengthLimit } from "./length-limit.ts";

export type SendOptions = { andClose?: boolean; force?: boolean; sendAt?: string };

/**
 * Sends what is in the composer, once. Where a colleague replied first, the text comes back with the question whether it
 * should go all the same; nothing is ever lost.
 */
export function useSending(conversation: Conversation, onClose: () => void) {
  const client = useQueryClient();
  const { send: sendReply, discard: discardEntry } = useSendReply(conversation.id);
  const [replied, setReplied] = useState<{ newer: Message | null } | null>(null);
  const held = useOutbox().find(
    (entry) => entry.conversationId === conversation.id && entry.problem === "someone-replied",
  );

  useEffect(() => {
    if (!held) return;
    const newest = Math.max(held.newer?.seq ?? 0, newestSeq(client, conversation.id) ?? 0);
    giveBack(conversation.id, { text: held.text, kind: held.kind, afterSeq: newest });
    giveBackAttached(conversation.id, held.media);
    setReplied({ newer: held.newer });
    discardEntry(held.clientId);
    // The entry is taken over once; the rest are helpers without a life of their own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [held]);

  const send = ({ andClose = false, force = false, sendAt }: SendOptions = {}) => {
    const { text, kind } = draftOf(conversation.id);
    const files = kind === "note" ? [] : attachedTo(conversation.id);
    const isNothing = text.trim() === "" && files.length === 0;
    if (isNothing || text.length > lengthLimit || files.some(({ media }) => media === null)) return;
    const taken = takeDraft(conversation.id);
    const media = files.length > 0 ? takeAttached(conversation.id) : [];
    setReplied(null);
    const afterSeq = taken.kind === "note" ? null : taken.afterSeq;
    void sendReply({
      text: taken.text,
      kind: taken.kind,
      media,
      afterSeq,
      force,
      sendAt: sendAt ?? null,
    }).then((outcome) => {
      if (andClose && outcome.kind !== "stopped") onClose();
    });
  };
  const discard = () => {
    takeDraft(conversation.id);
    takeAttached(conversation.id);
    setReplied(null);
  };
  const hasDraft = draftOf(conversation.id).text !== "" || attachedTo(conversation.id).length > 0;
  return { send, discard, replied: replied && hasDraft ? replied : null };
}
