import { useEffect, useRef, useState } from "react";
import { newestSeq } from "#lib/client/cache/messages.ts";
import { useSendReply } from "#lib/client/mutations/send-reply.ts";
import { useOutbox } from "#lib/client/outbox/outbox.ts";
import { useQueryClient } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Message } from "#lib/contract/message.ts";
import { attachedTo, giveBackAttached, takeAttached } from "./attached.ts";
import { draftOf, giveBack, takeDraft } from "./drafts.ts";
import { replyVia, viaOf } from "./reply-from.ts";
import { lengthLimit } from "./length-limit.ts";

export type SendOptions = { andClose?: boolean; force?: boolean; sendAt?: string };

type After = { onClose: () => void; onMoved: (conversationId: string) => void };

/**
 * Sends what is in the composer, once. Where a colleague replied first, the text comes back with the question whether it
 * should go all the same; nothing is ever lost. What went out from another number is followed to its conversation, if its
 * writer is still here.
 */
export function useSending(conversation: Conversation, { onClose, onMoved }: After) {
  const client = useQueryClient();
  const { send: sendReply, discard: discardEntry } = useSendReply(conversation.id);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);
  const [replied, setReplied] = useState<{ newer: Message | null } | null>(null);
  const held = useOutbox().find(
    (entry) => entry.conversationId === conversation.id && entry.problem === "someone-replied",
  );

  useEffect(() => {
    if (!held) return;
    const isNewerHere = held.newer?.conversationId === conversation.id;
    const newest = Math.max(
      isNewerHere ? (held.newer?.seq ?? 0) : 0,
      newestSeq(client, conversation.id) ?? 0,
    );
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
      via: taken.kind === "note" ? null : viaOf(conversation.id),
    }).then((outcome) => {
      if (outcome.kind === "sent" && taken.kind === "text") replyVia(conversation.id, null);
      if (andClose && outcome.kind !== "stopped") onClose();
      else if (
        outcome.kind === "sent" &&
        outcome.message.conversationId !== conversation.id &&
        isHere.current
      )
        onMoved(outcome.message.conversationId);
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
