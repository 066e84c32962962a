import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { ConversationChange, LiveEvents } from "#lib/contract/live.ts";
import type { Message } from "#lib/contract/message.ts";
import { dropConversation, findConversation, patchConversation } from "#lib/client/cache/conversations.ts";
import { newestSeq, putMessages, replaceMessage } from "#lib/client/cache/messages.ts";
import { keys } from "#lib/client/keys.ts";
import { removeEntry } from "#lib/client/outbox/outbox.ts";
import { toldAlert } from "#lib/client/told-alert.ts";
import type { Refresher } from "./refresh.ts";

export type Appliers = Omit<LiveEvents, "session.ended">;

/** What each live event does to the query cache. Events may come twice, late, or with others missing before them. */
export function appliersFor(client: QueryClient, refresh: Refresher, meId: () => string): Appliers {
  return {
    "messages.added": ({ added }) => {
      for (const { conversation, message } of added) {
        addMessage(client, refresh, message);
        applyChange(client, refresh, conversation, (known) => withMessage(known, message, meId()));
        if (message.kind === "activity") refreshDetails(client, message.conversationId);
      }
      void client.invalidateQueries({ queryKey: keys.numberTests });
      refresh.counts();
      refresh.workload();
    },
    "message.changed": ({ message }) => {
      void client.invalidateQueries({ queryKey: keys.numberTests });
      replaceMessage(client, message);
      patchConversation(client, message.conversationId, (known) =>
        isOlder(known.lastMessage, message) ? { ...known, lastMessage: message } : known,
      );
    },
    "conversation.changed": ({ conversation }) => {
      applyChange(client, refresh, conversation, (known) => known);
      refresh.conversation(conversation.id);
      refreshDetails(client, conversation.id);
      refresh.counts();
      refresh.workload();
    },
    "conversation.left": ({ conversationId }) => {
      dropConversation(client, conversationId);
      refresh.counts();
      refresh.workload();
    },
    "conversation.read": ({ conversationId, seq }) => {
      patchConversation(client, conversationId, (known) => readUpTo(known, seq));
      refresh.counts();
    },
    "directory.changed": ({ nouns }) => refresh.directory(nouns),
    "system.changed": (state) => client.setQueryData(keys.troubles, state),
    "health.changed": () => void client.invalidateQueries({ queryKey: keys.health }),
    "alert.raised": (alert) => toldAlert.set(alert),
    "presence.changed": ({ conversationId, viewers }) => {
      const colleagues = viewers.filter(({ memberId }) => memberId !== meId());
      client.setQueryData(keys.presence(conversationId), colleagues);
    },
  };
}

function isOlder(known: Message | null, message: Message): boolean {
  return known?.id === message.id && known.revision <= message.revision;
}

function addMessage(client: QueryClient, refresh: Refresher, message: Message): void {
  const newest = newestSeq(client, message.conversationId);
  if (newest === null) return;
  if (message.seq > newest + 1) {
    // Texts we did not hear of were not counted either.
    refresh.conversation(message.conversationId);
    return refresh.gap(message.conversationId);
  }
  putMessages(client, message.conversationId, [message]);
  if (message.clientId !== null) removeEntry(message.clientId);
}

function applyChange(
  client: QueryClient,
  refresh: Refresher,
  change: ConversationChange,
  also: (known: Conversation) => Conversation,
): void {
  const known = findConversation(client, change.id);
  // Whom it went to is only an id in the event: the record brings the name.
  const moved =
    known?.assignee?.id !== (change.assigneeId ?? undefined) ||
    known?.team?.id !== (change.teamId ?? undefined);
  if (known === undefined || moved) refresh.conversation(change.id);
  if (known === undefined || change.lastSeq < known.lastSeq) return;
  const { status, waitingSince, snoozedUntil, lastSeq, lastActivityAt } = change;
  patchConversation(client, change.id, (row) => ({
    ...also(row),
    status,
    waitingSince,
    snoozedUntil,
    lastSeq,
    lastActivityAt,
  }));
}

function withMessage(known: Conversation, message: Message, meId: string): Conversation {
  if (message.kind === "activity" || message.seq <= known.lastSeq) return known;
  const isNew = message.direction === "in" && message.seq > known.readSeq;
  const isMine = message.author.kind === "member" && message.author.id === meId;
  return {
    ...known,
    lastMessage: message,
    unread: isMine ? 0 : known.unread + (isNew ? 1 : 0),
    readSeq: isMine ? message.seq : known.readSeq,
    hasDraft: isMine ? false : known.hasDraft,
  };
}

function readUpTo(known: Conversation, seq: number): Conversation {
  return { ...known, readSeq: seq, unread: seq >= known.lastSeq ? 0 : known.unread };
}

function refreshDetails(client: QueryClient, conversationId: string): void {
  const contactId = findConversation(client, conversationId)?.contact.id;
  void client.invalidateQueries({ queryKey: keys.episodes(conversationId) });
  void client.invalidateQueries({ queryKey: keys.replyNumbers(conversationId) });
  if (contactId === undefined) return;
  void client.invalidateQueries({ queryKey: keys.contact(contactId) });
  void client.invalidateQueries({ queryKey: keys.consentLedger(contactId) });
}
