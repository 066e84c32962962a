"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { conversationQuery } from "#lib/client/queries/conversation.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Me } from "#lib/contract/member.ts";
import { ActionDialogs } from "./action-dialogs.tsx";
import { askFor } from "./asked.ts";
import { useConversationActions } from "./use-conversation-actions.ts";

/** The single keys that act on the open conversation, and the choosers that some of them open. */
export function ConversationKeys({ conversationId }: { conversationId: string }) {
  const conversation = useQuery(conversationQuery(conversationId)).data;
  const me = useQuery(meQuery()).data;
  if (conversation === undefined || me === undefined) return null;
  return <Keys conversation={conversation} me={me} />;
}

function Keys({ conversation, me }: { conversation: Conversation; me: Me }) {
  const t = useTranslations("inbox.done");
  const actions = useConversationActions();
  const isMine = conversation.assignee?.id === me.id;
  useShortcut("assign", () => askFor("assign"));
  useShortcut("snooze", () => askFor("snooze"));
  useShortcut("tag", () => askFor("tag"));
  useShortcut(
    "assignToMe",
    () => actions.assign(conversation, { member: { id: me.id, name: me.name } }, t("assignedToYou")),
    !isMine,
  );
  useShortcut("close", () =>
    (conversation.status === "closed" ? actions.reopen : actions.close)(conversation),
  );
  useShortcut("markUnread", () => void actions.markUnread(conversation));
  return <ActionDialogs conversation={conversation} />;
}
