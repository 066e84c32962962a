import { useQueryClient } from "@tanstack/react-query";
import type { Media } from "#lib/contract/media.ts";
import type { Me } from "#lib/contract/member.ts";
import { keys } from "#lib/client/keys.ts";
import { outbox, removeEntry, type OutboxEntry } from "#lib/client/outbox/outbox.ts";
import { sendEntry, type SendOutcome } from "#lib/client/outbox/send-entry.ts";

export type Reply = {
  text: string;
  kind: "text" | "note";
  media: Media[];
  /** The newest seq the writer had seen (the double-reply guard). */
  afterSeq: number | null;
  sendAt?: string | null;
  force?: boolean;
  /** Another number that it goes out from, and the newest seq seen of the conversation there. */
  via?: OutboxEntry["via"];
};

/**
 * Sends a reply or note: on screen in the same frame, kept on this device until the server has it. The outcome says
 * whether it was taken, waits for the connection, or stopped (`someone-replied`: send again with `force`, or discard).
 */
export function useSendReply(conversationId: string) {
  const client = useQueryClient();
  return {
    send: (reply: Reply): Promise<SendOutcome> =>
      sendEntry(client, entryOf(reply, conversationId, client.getQueryData<Me>(keys.me)?.id ?? "")),
    /** Sends a stopped or waiting one again, with the same clientId, so that it can not go out twice. */
    resend: async (clientId: string, force = false): Promise<SendOutcome | null> => {
      const entry = outbox.get().find((known) => known.clientId === clientId);
      return entry === undefined
        ? null
        : sendEntry(client, { ...entry, force: force || entry.force, newer: null });
    },
    /** Takes an unsent one off the screen and gives its text back, for the composer. */
    discard: (clientId: string): string => {
      const text = outbox.get().find((known) => known.clientId === clientId)?.text ?? "";
      removeEntry(clientId);
      return text;
    },
  };
}

function entryOf(reply: Reply, conversationId: string, memberId: string): OutboxEntry {
  return {
    clientId: crypto.randomUUID(),
    memberId,
    conversationId,
    text: reply.text,
    kind: reply.kind,
    media: reply.media,
    afterSeq: reply.afterSeq,
    sendAt: reply.sendAt ?? null,
    force: reply.force ?? false,
    via: reply.via ?? null,
    madeAt: new Date().toISOString(),
    state: "sending",
    problem: null,
    newer: null,
  };
}
